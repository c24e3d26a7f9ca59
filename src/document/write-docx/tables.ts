import type { Markup } from "../write/markup";
import { cellsByRow, type FilledCell, type FilledTable } from "../write/filled-table";
import type { LookName } from "./looks";
import { paragraph, run, type StyleUse, type StyleUses } from "./paragraphs";
import { twips } from "./units";
import { val, w } from "./word-markup";

/** How the three tables differ: the wide ones are set smaller and closer. Heights are the least of a row, in twips. */
const forms = {
  t2: { look: "table", rowHeight: twips(8) },
  t3: { look: "smallTable", rowHeight: twips(5.8) },
  t4: { look: "smallTable", rowHeight: twips(9) },
} as const satisfies Readonly<Record<FilledTable["id"], { readonly look: LookName; readonly rowHeight: number }>>;

/** A table in its prescribed form. `width` is that of the text, in twips. */
export function tableMarkup(table: FilledTable, heading: string, width: number, uses: StyleUses): Markup {
  const { look, rowHeight } = forms[table.id];
  const columns = columnWidths(table.shares, width);
  const rows = cellsByRow(table).map((cells, row) =>
    rowMarkup(
      { height: rowHeight, isHead: row < table.headRows },
      cells.map((cell) => cellMarkup(cell, row, columns, uses[look], row < table.rows - 1)),
    ),
  );
  return gridMarkup(columns, heading, rows);
}

/** Whole twips that add up to the width of the table. */
export function columnWidths(shares: readonly number[], width: number): readonly number[] {
  let sum = 0;
  let before = 0;
  return shares.map((share) => {
    sum += share;
    const end = Math.round((width * sum) / 100);
    const column = end - before;
    before = end;
    return column;
  });
}

const borders = ["top", "left", "bottom", "right", "insideH", "insideV"] as const;

/** Between a cell's lines and its text, in twips. */
const cellMargins = [
  ["top", 28],
  ["left", 57],
  ["bottom", 28],
  ["right", 57],
] as const;

/** A table of fixed columns with lines around every cell. `name` is what a screen reader calls it. */
export function gridMarkup(columns: readonly number[], name: string, rows: readonly Markup[]): Markup {
  const line = { val: "single", sz: 4, space: 0, color: "auto" };
  return w(
    "tbl",
    {},
    w(
      "tblPr",
      {},
      w("tblW", { w: columns.reduce((sum, column) => sum + column, 0), type: "dxa" }),
      val("jc", "center"),
      w("tblBorders", {}, ...borders.map((side) => w(side, line))),
      w("tblLayout", { type: "fixed" }),
      w("tblCellMar", {}, ...cellMargins.map(([side, width]) => w(side, { w: width, type: "dxa" }))),
      val("tblCaption", name),
    ),
    w("tblGrid", {}, ...columns.map((column) => w("gridCol", { w: column }))),
    ...rows,
  );
}

/** A row that is not broken over two pages; a head is repeated on each. */
export function rowMarkup(
  row: { readonly height: number; readonly isHead: boolean },
  cells: readonly Markup[],
): Markup {
  const { height, isHead } = row;
  return w(
    "tr",
    {},
    w(
      "trPr",
      {},
      w("cantSplit"),
      w("trHeight", { val: height, hRule: "atLeast" }),
      isHead ? w("tblHeader") : undefined,
    ),
    ...cells,
  );
}

/** A cell, or where one from above goes on. All rows of a table stay on one page if they fit on it. */
function cellMarkup(
  cell: FilledCell,
  row: number,
  columns: readonly number[],
  use: StyleUse,
  keepNext: boolean,
): Markup {
  const goesOn = cell.row < row;
  const width = columns.slice(cell.column, cell.column + cell.columnSpan).reduce((sum, column) => sum + column, 0);
  const merge = cell.rowSpan === 1 ? undefined : goesOn ? w("vMerge") : val("vMerge", "restart");
  const align = cell.kind === "rowLabel" ? "left" : "center";
  return w(
    "tc",
    {},
    w(
      "tcPr",
      {},
      w("tcW", { w: width, type: "dxa" }),
      cell.columnSpan === 1 ? undefined : val("gridSpan", cell.columnSpan),
      merge,
      val("vAlign", "center"),
    ),
    paragraph(use, { keepNext, align }, ...(goesOn || cell.text === "" ? [] : [run(cell.text)])),
  );
}
