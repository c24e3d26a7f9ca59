import { notice2021 } from "../../format/notice-2021-30";
import { applicants } from "../../format/totals";
import type { NarrativeSource } from "../draft";
import { ofCell, sumOf, type Count } from "../figures/count";
import { joined, say, type Phrase } from "../phrase/phrase";

const { columns } = notice2021.t3;

/** The last of 法人或其他组织 is 其他: without the head above it that says nothing. */
const wordsFor = (key: string): string =>
  key === "other" ? "其他组织" : (columns.find((column) => column.key === key)?.label ?? key);

/** Who applied: 自然人申请4件、商业企业申请2件. Nothing where a column holds no number. */
export function applicantsOf({ cells }: NarrativeSource, received: Count): Phrase | undefined {
  const all = applicants.map((key) => ({ words: wordsFor(key), count: ofCell(cells, `t3.received.${key}`) }));
  const known = all.flatMap(({ words, count }) => (count === undefined ? [] : [{ words, count }]));
  const some = known.filter(({ count }) => count.value > 0);
  const [first] = some;
  if (first === undefined || known.length < all.length) return undefined;
  if (some.length > 1 || sumOf(some.map(({ count }) => count)) !== received.value) {
    return joined(
      some.map(({ words, count }) => say`${words}申请${count}件`),
      "、",
    );
  }
  return received.value === 1 ? say`申请人为${first.words}` : say`申请人均为${first.words}`;
}
