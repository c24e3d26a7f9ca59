import type { CellKey, T4Group, T4Outcome } from "../../format/cell-key";
import { notice2021 } from "../../format/notice-2021-30";
import { t4Outcomes } from "../../format/totals";
import type { NarrativeSource } from "../draft";
import { ofCell, ofCells, type Count } from "../figures/count";
import { joined, say, type Phrase } from "../phrase/phrase";

type Cells = NarrativeSource["cells"];

const suits: readonly T4Group[] = ["directSuit", "suitAfterReview"];

/** 行政复议, and both kinds of 行政诉讼; nothing where a total holds no number. */
export function disputes({ cells }: NarrativeSource): readonly (Phrase | undefined)[] {
  const reviewed = ofCell(cells, "t4.review.total");
  const sued = ofCells(
    cells,
    "表四 ｜ 行政诉讼 ｜ 总计",
    suits.map((group): CellKey => `t4.${group}.total`),
  );
  if (reviewed === undefined || sued === undefined) return [];
  if (reviewed.value + sued.value === 0) {
    return [say`本年度未发生因政府信息公开工作被申请行政复议、提起行政诉讼的情况。`];
  }
  const review =
    reviewed.value === 0
      ? say`未被申请行政复议`
      : say`被申请行政复议${reviewed}件${outcomes(cells, "review", reviewed)}`;
  return [
    say`本年度因政府信息公开工作${review}；`,
    sued.value === 0 ? say`未被提起行政诉讼。` : say`被提起行政诉讼${sued}件${suitsBy(cells, sued)}。`,
  ];
}

/** 。行政诉讼中，未经复议直接起诉1件，尚未审结；复议后起诉2件，均为结果维持 */
function suitsBy(cells: Cells, sued: Count): Phrase {
  const kinds = suits.flatMap((group) => {
    const count = ofCell(cells, `t4.${group}.total`);
    const label = notice2021.t4.groups.find(({ key }) => key === group)?.label ?? group;
    return count === undefined || count.value === 0 ? [] : [{ label, count, ended: outcomes(cells, group, count) }];
  });
  const [first, ...others] = kinds;
  if (first === undefined) return [];
  if (others.length === 0) return say`，${allOf(sued, `为${first.label}`)}${first.ended}`;
  const listed = kinds.map(({ label, count, ended }) => say`${label}${count}件${ended}`);
  return say`。行政诉讼中，${joined(listed, "；")}`;
}

const allOf = ({ value }: Count, words: string): string => (value === 1 ? words : `均${words}`);

const wordsFor: Readonly<Record<T4Outcome, { readonly some: string; readonly all: string }>> = {
  upheld: { some: "结果维持", all: "为结果维持" },
  corrected: { some: "结果纠正", all: "为结果纠正" },
  other: { some: "其他结果", all: "为其他结果" },
  pending: { some: "尚未审结", all: "尚未审结" },
};

/** ，其中结果维持1件、尚未审结1件. Nothing where one of them is not known. */
function outcomes(cells: Cells, group: T4Group, whole: Count): Phrase {
  const all = t4Outcomes.map((outcome) => ({
    words: wordsFor[outcome],
    count: ofCell(cells, `t4.${group}.${outcome}`),
  }));
  const some = all.filter(({ count }) => count !== undefined && count.value > 0);
  const [first] = some;
  if (first === undefined || all.some(({ count }) => count === undefined)) return [];
  if (some.length === 1 && first.count?.value === whole.value) return say`，${allOf(whole, first.words.all)}`;
  const listed = some.map(({ words, count }) => say`${words.some}${count}件`);
  return say`，其中${joined(listed, "、")}`;
}
