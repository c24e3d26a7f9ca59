import type { CellEdit, CellLook, Edit, LaidCell, SheetLayout } from "../sheet/edit";
import { heightOf } from "../sheet/text-height";
import {
  rowStates,
  textColumns,
  textHeads,
  textSheetName,
  type TextColumn,
  type TextRow,
  type TextSheet,
} from "./text-sheet";

const widths: Readonly<Record<TextColumn, number>> = { text: 72, state: 11, draft: 48, figures: 44, id: 26 };

/** The whole sheet, for a workbook that has none yet. `title` says what to do with it. */
export function layoutText(rows: readonly TextRow[], title: string): SheetLayout {
  const laid = (row: number, column: number, value: string, look: CellLook): LaidCell => ({
    row,
    column,
    content: { value },
    look,
  });
  return {
    name: textSheetName,
    cells: [
      laid(0, 0, title, "note"),
      ...textColumns.map((column, at) => laid(1, at, textHeads[column], "tableHeading")),
      ...rows.flatMap((row, index) =>
        textColumns.map((column, at) =>
          laid(index + 2, at, shownIn(row, column), column === "state" ? "label" : "labelLeft"),
        ),
      ),
    ],
    merges: [{ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: textColumns.length - 1 }],
    columnWidths: textColumns.map((column) => widths[column]),
    rowHeights: new Map([[0, 34], ...rows.map((row, index): [number, number] => [index + 2, rowHeight(row)])]),
    page: { orientation: "landscape", repeatRows: [1, 1] },
    frozenRows: 2,
  };
}

/** Programs do not all fit the height of a wrapped row to its text when they open a file. */
function rowHeight(row: TextRow): number {
  return heightOf(textColumns.map((column) => ({ text: shownIn(row, column), width: widths[column] })));
}

function shownIn(row: TextRow, column: TextColumn): string {
  return column === "state" ? (row.state === undefined ? "" : rowStates[row.state]) : row[column];
}

/** What has to change in a sheet that is there: cell by cell, so that its looks and what stands beside it stay. */
export function textEdits(
  { name, headRow, columns, rows: standing }: TextSheet,
  rows: readonly TextRow[],
): readonly Edit[] {
  const count = Math.max(standing.length, rows.length);
  return Array.from({ length: count }, (_, index) => index).flatMap((index) =>
    textColumns.flatMap((column): CellEdit[] => {
      const row = rows[index];
      const now = standing[index];
      const wanted = row === undefined ? "" : shownIn(row, column);
      const shown = now === undefined ? "" : shownIn(now, column);
      if (wanted === shown) return [];
      const content = { value: wanted === "" ? null : wanted };
      return [{ kind: "cell", sheet: name, row: headRow + 1 + index, column: columns[column], content }];
    }),
  );
}
