import type { Applicant } from "../../format/cell-key";
import type { Readings } from "../../settings/readings";
import { type Phrases, wordsOf } from "./phrase-book";
import { applicantNames, organisationColumns, withoutNumber } from "./statutory-names";

/** The columns that a word leaves open, or the reading that settles them. */
export type ApplicantMeaning =
  readonly Applicant[] | { readonly reading: keyof Readings & ("soleTrader" | "cooperative") };

type ApplicantPhrases = Phrases<ApplicantMeaning>;

const everyone: readonly Applicant[] = applicantNames.map(({ means }) => means);

/** The head over the five columns of organisations, as printed and as the 条例 and clerks write it. */
export const organisationHeads: readonly string[] = [
  ...new Set(applicantNames.flatMap(({ heading }) => (heading === undefined ? [] : [withoutNumber(heading)]))),
  ...wordsOf("法人或者其他组织 法人和其他组织 法人及其他组织 法人、其他组织"),
];

const legalForm = wordsOf("法人 单位 组织 机构 类");

export const applicantPhrases: readonly ApplicantPhrases[] = [
  ...applicantNames.map<ApplicantPhrases>(({ label, means }) => ({
    words: [label],
    after: label.length > 2 ? legalForm : [],
    standsAlone: true,
    means: [means],
  })),
  ...applicantNames.flatMap<ApplicantPhrases>(({ heading, label, means }) =>
    heading === undefined ? [] : [{ words: [heading + label], means: [means] }],
  ),
  { words: organisationHeads, means: organisationColumns },
  // A lawyer's column is the client's; who that is, the word does not say.
  { words: wordsOf("律师 代理律师 律师代理 委托律师"), means: everyone },
  {
    words: wordsOf("法人 其他组织 组织 单位 非自然人 其他法人 其他单位"),
    standsAlone: true,
    means: organisationColumns,
  },

  { words: wordsOf("自然人 公民 个人 居民 村民 市民"), after: wordsOf("类 个人 申请 申请人"), means: ["person"] },
  { words: wordsOf("个体工商户 个体户 个体经营户"), means: { reading: "soleTrader" } },

  {
    words: [
      ...wordsOf("企业 公司 有限公司 有限责任公司 股份有限公司 股份公司 集团公司 商贸 商业企业 个体企业 合伙企业"),
      ...wordsOf(
        "个人独资企业 独资企业 私营企业 民营企业 国有企业 外资企业 合资企业 中小企业 小微企业 企业单位 工商企业",
      ),
    ],
    after: legalForm,
    means: ["company"],
  },
  {
    words: wordsOf("科研 科研机构 科研院所 科研单位 大学 高校 高等院校 高等学校 学院 研究院 研究所 科学院"),
    after: legalForm,
    means: ["research"],
  },
  {
    words: [
      ...wordsOf("基金会 协会 学会 商会 促进会 社会团体 社团 民办非企业 民办非企业单位 社会服务机构 社会组织"),
      ...wordsOf("志愿者组织 志愿组织 公益组织 社会公益组织 公益机构 慈善组织 慈善机构"),
    ],
    after: legalForm,
    means: ["charity"],
  },
  { words: wordsOf("律师事务所 律所 法律服务所 基层法律服务所 法律服务机构"), means: ["legal"] },
  {
    words: [
      ...wordsOf("机关 行政机关 国家机关 党政机关 政府机关 事业单位 机关事业单位"),
      ...wordsOf("居委会 村委会 业委会 居民委员会 村民委员会 业主委员会 村居委会 村(居)委会 村(居)民委员会 村民小组"),
      ...wordsOf("农村集体经济组织 村集体经济组织 集体经济组织 境外组织 外国组织 境外机构"),
    ],
    after: legalForm,
    means: ["other"],
  },
  { words: wordsOf("合作社 专业合作社 农民专业合作社"), after: legalForm, means: { reading: "cooperative" } },
];
