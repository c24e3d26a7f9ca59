import type { Applicant } from "../../format/cell-key";
import type { ApplicantMeaning } from "./applicant-words";
import { spelling } from "./normalise";
import { wordsOf } from "./phrase-book";

interface Endings {
  readonly ends: readonly string[];
  /** Names that end so and are something else. */
  readonly but?: readonly string[];
  readonly means: ApplicantMeaning;
}

/** Endings that only one kind of organisation has in its name. */
const endings: readonly Endings[] = [
  { ends: wordsOf("律师事务所 法律服务所"), means: ["legal"] },
  {
    ends: wordsOf("公司 (有限合伙) (普通合伙) (特殊普通合伙) 合伙企业 个人独资企业"),
    means: ["company"],
  },
  {
    ends: wordsOf("大学 学院 研究院 研究所 科学院"),
    but: wordsOf("老年大学 社区大学 行政学院 社会主义学院"),
    means: ["research"],
  },
  {
    ends: wordsOf("基金会 协会 学会 商会 促进会 慈善总会 慈善会"),
    but: wordsOf("科学技术协会"),
    means: ["charity"],
  },
  {
    ends: wordsOf(
      "居民委员会 村民委员会 业主委员会 居委会 村委会 业委会 人民政府 街道办事处 股份经济合作社 经济合作社 经济联合社",
    ),
    means: ["other"],
  },
  { ends: ["农民专业合作社", "专业合作社"], means: { reading: "cooperative" } },
];

/** Last characters that such a name can have; spares the rest of the work for most names of persons. */
const lastCharacters = new Set(endings.flatMap(({ ends }) => ends.map((end) => end.slice(-1))));

/** Several applicants, or one for another: the ending speaks of the last name only. */
const severalOrOnBehalf = /[,;、/\\+&]|委托|代理|代表|律师(?!事务所$)|和|与|及|等/u;

/**
 * What the name of an applicant says for certain, undefined for anything else. Names of persons are not told
 * from short names of firms: a name alone never makes someone a 自然人.
 */
export function meaningOfName(name: string): ApplicantMeaning | undefined {
  const last = name.trimEnd().slice(-1).normalize("NFKC");
  if (!lastCharacters.has(last) && !/\p{Cf}/u.test(last)) return undefined;
  const spelt = spelling(name);
  if (severalOrOnBehalf.test(spelt)) return undefined;
  return endings.find(
    ({ ends, but = [] }) =>
      ends.some((end) => spelt.endsWith(end) && spelt !== end) && !but.some((end) => spelt.endsWith(end)),
  )?.means;
}

/** Whether a meaning is some kind of organisation and never a person. */
export function isOrganisation(columns: readonly Applicant[]): boolean {
  return !columns.includes("person");
}
