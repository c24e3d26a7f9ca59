import type { AnyCellKey, TableId } from "../../domain/format/cell-key";
import { printedTable, type PrintedCell } from "../../domain/format/printed-table";
import type { Notice } from "../../domain/format/table-format";
import type { CellValue } from "../../domain/report/cell-value";
import { cellText } from "./cell-text";

/** A cell of a table as it is written: its text, and where it stands in the grid. Rows and columns from 0. */
export interface FilledCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly kind: PrintedCell["content"]["kind"];
  readonly text: string;
}

/** One of the three tables in its prescribed form, with the figures of the report. */
export interface FilledTable {
  readonly id: TableId;
  readonly rows: number;
  readonly columns: number;
  /** Rows of the head, repeated on every printed page. */
  readonly headRows: number;
  readonly cells: readonly FilledCell[];
  /** How much of the table's width each column takes. */
  readonly shares: readonly number[];
}

export function filledTable(notice: Notice, id: TableId, figures: ReadonlyMap<AnyCellKey, CellValue>): FilledTable {
  const { rows, columns, headRows, cells } = printedTable(notice, id);
  const filled = cells.map(({ content, ...place }) => ({
    ...place,
    kind: content.kind,
    text: content.kind === "figure" ? cellText(figures.get(content.key)) : content.label,
  }));
  return { id, rows, columns, headRows, cells: filled, shares: sharesOf(id, columns) };
}

/** Label columns of each table, in hundredths of its width: their labels stand on as few lines as the figures allow. */
const labelShares: Readonly<Record<TableId, readonly number[]>> = { t2: [31], t3: [9, 12, 34], t4: [] };

function sharesOf(id: TableId, columns: number): readonly number[] {
  const labels = labelShares[id];
  const rest = 100 - labels.reduce((sum, share) => sum + share, 0);
  const figures = columns - labels.length;
  return [...labels, ...Array.from({ length: figures }, () => rest / figures)];
}

/** The cells that begin or go on in each row, from left to right. */
export function cellsByRow({ rows, cells }: FilledTable): readonly (readonly FilledCell[])[] {
  return Array.from({ length: rows }, (_, row) =>
    cells
      .filter((cell) => cell.row <= row && row < cell.row + cell.rowSpan)
      .sort((one, other) => one.column - other.column),
  );
}
