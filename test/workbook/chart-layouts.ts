import type { ChartLayout, LaidCell, SheetLayout } from "../../src/domain/sheet/edit";
import { smallLayout } from "./layouts";

/** A sheet of ours with a chart of two years beside its table; 办结 of last year is blank. */
export function chartLayout(name: string, charts: readonly ChartLayout[] = [yearsChart]): SheetLayout {
  return smallLayout(name, { cells, merges: [], rowHeights: new Map(), frozenRows: 0, charts });
}

const cells: readonly LaidCell[] = [
  ["单位：件", "2022年", "2023年"],
  ["新收<&>", 9, 6],
  ["办结", null, 7],
].flatMap((row, r) =>
  row.map((value, c) => ({ row: r, column: c, content: { value }, look: c === 0 ? "labelLeft" : "figure" }) as const),
);

export const yearsChart: ChartLayout = {
  id: "years",
  kind: "column",
  title: "与上年“比较”",
  description: "新收<&>：2022年9件，2023年6件。",
  data: { firstRow: 0, firstColumn: 0, lastRow: 2, lastColumn: 2 },
  place: { firstRow: 0, firstColumn: 4, lastRow: 15, lastColumn: 10 },
};

/** The figures of one year alone, lying. */
export const barChart: ChartLayout = {
  ...yearsChart,
  id: "results",
  kind: "bar",
  title: "办理结果",
  data: { ...yearsChart.data, lastColumn: 1 },
  place: { ...yearsChart.place, firstRow: 17, lastRow: 30 },
};
