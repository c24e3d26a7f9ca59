import type { AnyCellKey } from "../format/cell-key";
import { sumOf, type Cells } from "./cell-sum";
import type { ChartData } from "./chart-data";

/** What both years are compared by: figures of applications and of what came of them, all in 件. */
const measures: readonly { readonly label: string; readonly keys: readonly AnyCellKey[] }[] = [
  { label: "新收申请", keys: ["t3.received.total"] },
  { label: "办结", keys: ["t3.concluded.total"] },
  { label: "结转下年", keys: ["t3.carriedForward.total"] },
  { label: "行政复议", keys: ["t4.review.total"] },
  { label: "行政诉讼", keys: ["t4.directSuit.total", "t4.suitAfterReview.total"] },
];

/** This year against last. */
export function yearChart(year: number, cells: Cells, last: Cells): ChartData {
  const values = (of: Cells) => measures.map(({ keys }) => sumOf(of, keys));
  return {
    id: "years",
    title: "与上年比较",
    kind: "column",
    unit: "件",
    categories: measures.map(({ label }) => label),
    series: [
      { name: `${year - 1}年`, values: values(last) },
      { name: `${year}年`, values: values(cells) },
    ],
  };
}
