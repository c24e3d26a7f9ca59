import type { T4Group, T4Outcome } from "../../format/cell-key";
import { t4Groups, t4Outcomes } from "../../format/totals";
import type { Readings } from "../../settings/readings";
import { type Phrases, wordsOf } from "./phrase-book";
import { disputeGroupNames, disputeOutcomeNames } from "./statutory-names";

/** A cell of table 四 without its total. */
export type DisputeCell = `t4.${T4Group}.${T4Outcome}`;

const closed: readonly T4Outcome[] = t4Outcomes.filter((outcome) => outcome !== "pending");
const suits: readonly T4Group[] = t4Groups.filter((group) => group !== "review");

/** What a phrase leaves open of group and outcome; an absent one is not touched on. */
export interface DisputeMeaning {
  /** What a court of appeal did to the judgment below: the outcome is still that judgment's, or no longer. */
  readonly below?: "upheld" | "setAside";
  readonly groups?: readonly T4Group[];
  readonly outcomes?:
    readonly T4Outcome[] | { readonly reading: keyof Readings & ("reviewRequestRejected" | "suitDismissed") };
}

type DisputePhrases = Phrases<DisputeMeaning>;

const joined = (firsts: readonly string[], seconds: readonly string[]): readonly string[] =>
  firsts.flatMap((first) => seconds.map((second) => first + second));

const groupLabels = disputeGroupNames.map<DisputePhrases>(({ label, means }) => ({
  words: [label],
  means: { groups: [means] },
}));

const outcomeLabels = disputeOutcomeNames.map<DisputePhrases>(({ label, means }) => ({
  words: [label],
  means: { outcomes: [means] },
}));

const ofCase = wordsOf("案件 案 类 阶段");

/** 案件类型. An appeal is the same case in a later instance. */
export const typePhrases: readonly DisputePhrases[] = [
  ...groupLabels,
  {
    words: wordsOf("复议 行政复议"),
    before: ["政府信息公开", "信息公开"],
    after: ofCase,
    means: { groups: ["review"] },
  },
  {
    words: [
      ...wordsOf("诉讼 行政诉讼 应诉 行政应诉 起诉 上诉 一审 二审 再审 行政一审 行政二审 行政再审"),
      ...joined(wordsOf("诉讼 行政诉讼"), wordsOf("一审 二审 再审")),
    ],
    before: ["政府信息公开", "信息公开"],
    after: ofCase,
    means: { groups: suits },
  },
  { words: wordsOf("直接起诉 直接诉讼 未经复议 未经复议起诉 未复议"), means: { groups: ["directSuit"] } },
  {
    words: wordsOf("经复议 经复议后起诉 复议后诉讼 已经复议 已复议 复议前置"),
    means: { groups: ["suitAfterReview"] },
  },
  { words: wordsOf("政府信息公开 信息公开 简易程序 普通程序") },
];

/** 是否经复议: said of lawsuits; in the row of a review it may say anything. */
export const viaReviewPhrases: readonly DisputePhrases[] = [
  ...groupLabels,
  { words: wordsOf("直接起诉 直接诉讼 未经复议起诉"), means: { groups: ["directSuit"] } },
  { words: wordsOf("经复议后起诉 复议后诉讼"), means: { groups: ["suitAfterReview"] } },
  {
    words: wordsOf("是 √ ✓ ✔ Y YES 有 1 经复议 已经复议 已复议 复议前置 经过复议 已经过复议"),
    standsAlone: true,
    means: { groups: ["suitAfterReview", "review"] },
  },
  {
    words: wordsOf("否 × ✗ ✘ x X N NO 无 0 未经复议 未复议 未经过复议 没有"),
    standsAlone: true,
    means: { groups: ["directSuit", "review"] },
  },
];

const decided = wordsOf(
  "复议 法院 判决 裁定 决定 已 依法 复议机关 被 予以 复议决定 一审 一审判决 二审 二审判决 终审 行政复议",
);
const act = wordsOf(
  "原行政行为 原决定 行政行为 具体行政行为 答复 原答复 被诉行为 被诉答复 告知书 违法 的 并 本机关 答复行为",
);
const review: Pick<DisputeMeaning, "groups"> = { groups: ["review"] };
const suit: Pick<DisputeMeaning, "groups"> = { groups: suits };

/** Of an act, never of a judgment. */
const corrections = [
  ...["", "答复", "该答复", "原答复", "行政行为", "原行政行为", "被诉行为"].map((what) => `确认${what}违法`),
  ...wordsOf("确认无效 责令履行 限期履行 责令重作 纠正 责令重新答复 限期重新答复 责令限期履行 责令限期答复"),
  ...wordsOf("责令重新作出 责令限期作出 限期作出 责令重新处理 限期重作 责令限期重作 撤销重作 撤销并责令重作"),
];
const setAside = ["撤销", "变更"];

/** Results that mean the same in every instance. */
const everyInstance: readonly DisputePhrases[] = [
  ...outcomeLabels,
  {
    words: wordsOf("驳回复议请求 驳回行政复议请求 驳回申请人的复议请求 驳回申请人复议请求"),
    before: decided,
    means: { ...review, outcomes: { reading: "reviewRequestRejected" } },
  },
  {
    words: wordsOf("驳回复议申请 驳回行政复议申请 驳回申请 不予受理 终止复议 终止行政复议 终止审理复议"),
    before: decided,
    means: { ...review, outcomes: ["other"] },
  },
  {
    words: joined(
      ["驳回"],
      wordsOf("诉讼请求 原告诉讼请求 原告的诉讼请求 全部诉讼请求 原告全部诉讼请求 原告的全部诉讼请求 其诉讼请求"),
    ),
    before: [...decided, "一、二审", "一、二审判决", "二审", "均"],
    means: { ...suit, outcomes: ["upheld"] },
  },
  {
    words: wordsOf("驳回起诉 驳回原告起诉 驳回原告的起诉"),
    before: decided,
    means: { ...suit, outcomes: { reading: "suitDismissed" } },
  },
  {
    words: wordsOf(
      "不予立案 准予撤诉 撤诉 准许撤诉 准许撤回起诉 准予撤回起诉 撤回起诉 按撤诉处理 原告撤诉 移送 终结诉讼 诉讼终结",
    ),
    before: decided,
    means: { ...suit, outcomes: ["other"] },
  },
  {
    words: wordsOf(
      "终止 撤回 撤回申请 撤回复议申请 申请人撤回 申请人撤回申请 申请人撤回复议申请 和解 调解 调解结案 和解结案 终止审理",
    ),
    before: decided,
    means: { outcomes: ["other"] },
  },
  {
    words: [
      ...wordsOf(
        "审理中 未结 未审结 尚未审结 尚未结案 未结案 未办结 在审 在审理 正在审理 办理中 正在办理 待审理 待开庭 未开庭",
      ),
      ...wordsOf("已受理 已立案 中止 中止审理 中止复议 审查中 未判决 尚未判决 待判决 一审中 二审中"),
    ],
    before: wordsOf("尚 目前 仍 还 一审 二审 复议 法院"),
    means: { outcomes: ["pending"] },
  },
  {
    words: wordsOf("审结 已审结 结案 已结案 办结 已办结 已判决 已作出复议决定 已裁定"),
    standsAlone: true,
    means: { outcomes: closed },
  },
  {
    words: wordsOf("部分撤销 部分维持 部分维持部分撤销 部分驳回"),
    before: decided,
    means: { outcomes: ["upheld", "corrected"] },
  },
];

/** The court above speaks of the judgment below, which says how the case ended. */
const judgmentBelow: readonly DisputePhrases[] = [
  {
    words: wordsOf("维持原判 维持一审判决 维持原判决 驳回上诉 撤回上诉 准许撤回上诉 准予撤回上诉"),
    before: decided,
    means: { ...suit, outcomes: closed, below: "upheld" },
  },
  {
    words: wordsOf("撤销原判 撤销原判决 撤销一审判决 改判"),
    before: decided,
    means: { ...suit, outcomes: closed, below: "setAside" },
  },
  { words: wordsOf("发回重审"), before: decided, means: { ...suit, outcomes: t4Outcomes, below: "setAside" } },
];

/** The result of a review, or of a lawsuit in its first instance. */
export const resultPhrases: readonly DisputePhrases[] = [
  ...everyInstance,
  ...judgmentBelow,
  { words: wordsOf("维持"), before: decided, after: act, means: { outcomes: ["upheld"] } },
  { words: [...corrections, ...setAside], before: decided, after: act, means: { outcomes: ["corrected"] } },
  { words: ["驳回"], before: decided, standsAlone: true, means: { outcomes: ["upheld", "other"] } },
];

/** The result of an appeal: to uphold, set aside or dismiss may be said of the judgment below. */
export const appealPhrases: readonly DisputePhrases[] = [
  ...everyInstance,
  ...judgmentBelow,
  { words: corrections, before: decided, after: act, means: { outcomes: ["corrected"] } },
  {
    words: ["维持", "驳回", ...setAside],
    before: decided,
    after: act,
    means: { ...suit, outcomes: closed },
  },
];
