import type { T4Column } from "../../../format/cell-key";
import type { Notice } from "../../../format/table-format";
import { dispute, type Reading } from "./addend";
import type { Measure } from "./measure";

const topic = "disputes";

const review = (notice: Notice, column: T4Column): Reading => [dispute(notice, "review", column)];
const suits = (notice: Notice, column: T4Column): Reading => [
  dispute(notice, "directSuit", column),
  dispute(notice, "suitAfterReview", column),
];

/** 诉讼 may mean both kinds together or one of them. */
const eitherSuit = (notice: Notice, column: T4Column): readonly Reading[] => {
  const both = suits(notice, column);
  return [both, ...both.map((one) => [one])];
};

/** Part of the cases, or what became of them, or those of the year only. */
const partOnly = /其中|维持|纠正|驳回|审结|审理|败诉|胜诉|撤|应诉|代理|调解|新增|新收|上年|一审|二审|涉及/;

const outcomes = [
  ["upheld", "维持"],
  ["corrected", "纠正"],
  ["pending", "尚未审结"],
] as const;

/** 行政复议1件, 行政诉讼2件: table 四. */
export const disputeMeasures: readonly Measure[] = [
  {
    // 行政复议、行政诉讼0件
    id: "disputes",
    topic,
    before: /复议(?:案件)?(?:和|及|与|或者?|以及|、)(?:被?提起|发生)?(?:行政)?诉讼$/,
    not: partOnly,
    readings: (notice) => [[...review(notice, "total"), ...suits(notice, "total")]],
  },
  {
    id: "review",
    topic,
    before: /(?:行政)?复议$/,
    after: /^(?:行政)?复议$/,
    not: partOnly,
    readings: (notice) => [review(notice, "total")],
  },
  {
    id: "suits",
    topic,
    before: /(?:诉讼|起诉)$/,
    after: /^(?:行政)?诉讼$/,
    not: partOnly,
    readings: (notice) => eitherSuit(notice, "total"),
  },
  ...outcomes.flatMap(([column, word]): readonly Measure[] => [
    {
      // 行政复议结果维持1件
      id: `review.${column}`,
      topic,
      before: new RegExp(`复议(?:结果)?${word}$`),
      readings: (notice) => [review(notice, column)],
    },
    {
      id: `suits.${column}`,
      topic,
      before: new RegExp(`诉讼(?:结果)?${word}$`),
      readings: (notice) => eitherSuit(notice, column),
    },
  ]),
];
