import type { Notice } from "../../../format/table-format";
import { dispute, type Reading } from "./addend";
import type { Measure } from "./measure";

const topic = "disputes";

const review = (notice: Notice): Reading => [dispute(notice, "review", "total")];
const suits = (notice: Notice): Reading => [
  dispute(notice, "directSuit", "total"),
  dispute(notice, "suitAfterReview", "total"),
];

/** 诉讼 may mean both kinds together or one of them. */
const eitherSuit = (notice: Notice): readonly Reading[] => {
  const both = suits(notice);
  return [both, ...both.map((one) => [one])];
};

/** Part of the cases, or what became of them, or those of the year only. */
const partOnly = /其中|维持|纠正|驳回|审结|审理|败诉|胜诉|撤|应诉|代理|调解|新增|新收|上年|一审|二审|涉及/;

/** 行政复议1件, 行政诉讼2件: table 四. */
export const disputeMeasures: readonly Measure[] = [
  {
    // 行政复议、行政诉讼0件
    id: "disputes",
    topic,
    before: /复议(?:案件)?(?:和|及|与|或者?|以及|、)(?:被?提起|发生)?(?:行政)?诉讼$/,
    not: partOnly,
    readings: (notice) => [[...review(notice), ...suits(notice)]],
  },
  {
    id: "review",
    topic,
    before: /(?:行政)?复议$/,
    after: /^(?:行政)?复议$/,
    not: partOnly,
    readings: (notice) => [review(notice)],
  },
  {
    id: "suits",
    topic,
    before: /(?:诉讼|起诉)$/,
    after: /^(?:行政)?诉讼$/,
    not: partOnly,
    readings: eitherSuit,
  },
];
