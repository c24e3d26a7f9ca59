import type { Markup } from "../write/markup";
import { cellsByRow, type FilledCell, type FilledTable } from "../write/filled-table";
import { headersOf } from "./headers";
import { spaced, type MakeElement } from "./page-markup";

/**
 * A table as a page has it, with the heading of its section for a caption. Merged heads reach over columns and rows in
 * ways that `scope` alone cannot tell, so every figure names its heads.
 */
export function tableElement(table: FilledTable, caption: Markup, make: MakeElement): Markup {
  const rows = cellsByRow(table).map((cells, row) => cells.filter((cell) => cell.row === row));
  const rowElement = (cells: readonly FilledCell[]) =>
    make("tr", {}, ...cells.map((cell) => cellElement(cell, table, make)));
  const head = rows.slice(0, table.headRows).map(rowElement);
  return make(
    "table",
    {},
    make("caption", {}, caption),
    ...columnGroups(table).map((shares) =>
      make("colgroup", {}, ...shares.map((share) => make("col", { style: `width:${Number(share.toFixed(2))}%` }))),
    ),
    ...(head.length === 0 ? [] : [make("thead", {}, ...head)]),
    ...rowGroups(rows.slice(table.headRows), table.columns).map((group) => make("tbody", {}, ...group.map(rowElement))),
  );
}

function cellElement(cell: FilledCell, table: FilledTable, make: MakeElement): Markup {
  const spans = {
    colspan: cell.columnSpan === 1 ? undefined : cell.columnSpan,
    rowspan: cell.rowSpan === 1 ? undefined : cell.rowSpan,
  };
  const text = spaced(cell.text);
  if (cell.kind === "figure") {
    const headers = headersOf(cell, table)
      .map((head) => idOf(head, table))
      .join(" ");
    return make("td", { headers, ...spans }, text);
  }
  return make("th", { id: idOf(cell, table), scope: scopeOf(cell), ...spans }, text);
}

const idOf = ({ row, column }: FilledCell, { id }: FilledTable): string => `nianbao-${id}-${row + 1}-${column + 1}`;

function scopeOf({ kind, rowSpan, columnSpan }: FilledCell): string {
  if (kind === "rowLabel") return rowSpan === 1 ? "row" : "rowgroup";
  return columnSpan === 1 ? "col" : "colgroup";
}

/** Heads over several columns begin and end a group of columns. */
function columnGroups({ cells, columns, shares }: FilledTable): readonly (readonly number[])[] {
  const wide = cells.filter(({ kind, columnSpan }) => kind === "heading" && columnSpan > 1);
  const starts = new Set(wide.flatMap(({ column, columnSpan }) => [column, column + columnSpan]));
  const bounds = [...new Set([0, ...starts, columns])].sort((one, other) => one - other);
  return bounds.slice(1).map((end, at) => shares.slice(bounds[at], end));
}

/** A head over the whole width, as table 二 has them, begins a group of rows. */
function rowGroups(
  rows: readonly (readonly FilledCell[])[],
  columns: number,
): readonly (readonly (readonly FilledCell[])[])[] {
  const groups: (readonly FilledCell[])[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last === undefined || row[0]?.columnSpan === columns) groups.push([row]);
    else last.push(row);
  }
  return groups;
}
