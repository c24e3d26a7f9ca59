import type { LaidCell, SheetLayout } from "../../src/domain/sheet/edit";

/** A sheet of ours in small: a title, a head over two columns, a figure and its total, a link. */
export function smallLayout(name: string, change: Partial<SheetLayout> = {}): SheetLayout {
  const cells: readonly LaidCell[] = [
    { row: 0, column: 0, content: { value: "三、收到和处理政府信息公开申请情况" }, look: "title" },
    { row: 1, column: 0, content: { value: "=申请人情况" }, look: "tableHeading" },
    { row: 2, column: 0, content: { value: 6 }, look: "figure" },
    { row: 2, column: 1, content: { value: 6, formula: "SUM(A3:A3)" }, look: "sum" },
    { row: 3, column: 0, content: { value: "看台账" }, look: "link", link: { sheet: "台账", row: 1, column: 0 } },
  ];
  return {
    name,
    cells,
    merges: [{ firstRow: 1, firstColumn: 0, lastRow: 1, lastColumn: 2 }],
    columnWidths: [20, 12],
    rowHeights: new Map([[0, 30]]),
    page: { orientation: "landscape", repeatRows: [0, 1] },
    frozenRows: 2,
    ...change,
  };
}
