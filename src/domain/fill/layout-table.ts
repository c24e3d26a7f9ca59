import type { AnyCellKey, CellKey, TableId } from "../format/cell-key";
import { notice2021 } from "../format/notice-2021-30";
import { printedTable, type PrintedCell, type PrintedTable } from "../format/printed-table";
import { addends } from "../format/totals";
import type { Area, Place } from "../sheet/address";
import { linesOf } from "../sheet/text-height";
import type { CellContent, CellLook, LaidCell, SheetLayout } from "../sheet/edit";

/** Rows above the table: the section's heading, then organ and year. */
const titleRows = 2;

/** Widths in characters. */
const widths: Readonly<Record<TableId, readonly number[]>> = {
  t2: [26, 20, 20, 20],
  t3: [9, 13, 42, 9, 9, 9, 9, 9, 9, 9],
  t4: Array<number>(15).fill(8),
};

/** Height of a row in points, and of each further line of a label that needs more than one. */
const rowHeights: Readonly<Record<TableId, number>> = { t2: 26, t3: 24, t4: 34 };
const lineHeight = 14;

/** Where each number cell of a table comes to stand on a new sheet. */
export function newPlaces(id: TableId, sheet: string): ReadonlyMap<CellKey, Place> {
  return new Map(
    printedTable(notice2021, id).cells.flatMap(({ row, column, content }): [CellKey, Place][] =>
      content.kind === "figure" ? [[content.key as CellKey, { sheet, row: row + titleRows, column }]] : [],
    ),
  );
}

/** A new sheet with a table in the prescribed form. `contentOf` gives the number cells. */
export function layoutTable(
  id: TableId,
  name: string,
  subtitle: string,
  contentOf: (key: AnyCellKey) => CellContent,
): SheetLayout {
  const table = printedTable(notice2021, id);
  const heading = notice2021.sections.find((section) => "table" in section && section.table === id)?.heading ?? "";
  const title = (row: number, value: string, look: CellLook): LaidCell => ({
    row,
    column: 0,
    content: { value },
    look,
  });
  return {
    name,
    cells: [
      title(0, heading, "title"),
      title(1, subtitle, "note"),
      ...table.cells.map((cell): LaidCell => ({
        row: cell.row + titleRows,
        column: cell.column,
        content: "label" in cell.content ? { value: cell.content.label } : contentOf(cell.content.key),
        look: lookOf(cell),
      })),
    ],
    merges: [
      ...Array.from({ length: titleRows }, (_, row) => area(row, 0, 1, table.columns)),
      ...table.cells
        .filter(({ rowSpan, columnSpan }) => rowSpan * columnSpan > 1)
        .map(({ row, column, rowSpan, columnSpan }) => area(row + titleRows, column, rowSpan, columnSpan)),
    ],
    columnWidths: widths[id],
    rowHeights: new Map([
      [0, 30],
      [1, 20],
      ...Array.from({ length: table.rows }, (_, row): [number, number] => [row + titleRows, heightOf(table, row)]),
    ]),
    page: {
      orientation: id === "t4" ? "landscape" : "portrait",
      ...(table.headRows > 0 ? { repeatRows: [titleRows, titleRows + table.headRows - 1] as const } : {}),
    },
    frozenRows: id === "t3" ? titleRows + table.headRows : 0,
  };
}

/** Tall enough for the longest label that stands in this row alone. */
function heightOf({ id, cells }: PrintedTable, row: number): number {
  const lines = cells
    .filter((cell) => cell.row === row && cell.rowSpan === 1)
    .map(({ content, column, columnSpan }) => {
      const width = widths[id].slice(column, column + columnSpan).reduce((sum, one) => sum + one, 0);
      return "label" in content ? linesOf(content.label, width) : 1;
    });
  return rowHeights[id] + (Math.max(1, ...lines) - 1) * lineHeight;
}

function lookOf({ content, rowSpan }: PrintedCell): CellLook {
  if (content.kind === "heading") return "tableHeading";
  if (content.kind === "rowLabel") return rowSpan > 1 ? "label" : "labelLeft";
  return addends.has(content.key as CellKey) ? "sum" : "figure";
}

function area(firstRow: number, firstColumn: number, rows: number, columns: number): Area {
  return { firstRow, firstColumn, lastRow: firstRow + rows - 1, lastColumn: firstColumn + columns - 1 };
}
