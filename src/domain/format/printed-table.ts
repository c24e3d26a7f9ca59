import type { BlockTable, CrossTable, FormatColumn, LineTable, Notice } from "./table-format";
import type { AnyCellKey, TableId } from "./cell-key";

/** A cell of a table as printed: where it stands, how far it reaches, and what it is. Rows and columns from 0. */
export interface PrintedCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly content:
    | { readonly kind: "heading"; readonly label: string }
    | { readonly kind: "rowLabel"; readonly label: string }
    | { readonly kind: "figure"; readonly key: AnyCellKey };
}

export interface PrintedTable {
  readonly id: TableId;
  readonly rows: number;
  readonly columns: number;
  /** Rows of the head, repeated on every printed page. 0 where each block has a head of its own. */
  readonly headRows: number;
  readonly cells: readonly PrintedCell[];
}

const heading = (label: string, row: number, column: number, rowSpan = 1, columnSpan = 1): PrintedCell => ({
  row,
  column,
  rowSpan,
  columnSpan,
  content: { kind: "heading", label },
});

const rowLabel = (label: string, row: number, column: number, rowSpan: number, columnSpan: number): PrintedCell => ({
  row,
  column,
  rowSpan,
  columnSpan,
  content: { kind: "rowLabel", label },
});

const figure = (key: string, row: number, column: number, columnSpan = 1): PrintedCell => ({
  row,
  column,
  rowSpan: 1,
  columnSpan,
  content: { kind: "figure", key: key as AnyCellKey },
});

/** The prescribed form of a table: every label, merged cell and number cell. */
export function printedTable(notice: Notice, id: TableId): PrintedTable {
  if (id === "t2") return printBlocks(notice.t2);
  if (id === "t3") return printCross(notice.t3);
  return printLine(notice.t4);
}

function printBlocks(table: BlockTable): PrintedTable {
  const columns = 1 + Math.max(...table.blocks.map((block) => block.columns.length));
  const cells: PrintedCell[] = [];
  let row = 0;
  for (const block of table.blocks) {
    // The last column of a narrower block takes the rest of the width.
    const span = (index: number) => (index === block.columns.length - 1 ? columns - 1 - index : 1);
    cells.push(heading(block.article, row, 0, 1, columns), heading(block.corner, row + 1, 0));
    block.columns.forEach((column, index) => cells.push(heading(column.label, row + 1, index + 1, 1, span(index))));
    block.rows.forEach((entry, offset) => {
      const at = row + 2 + offset;
      cells.push(rowLabel(entry.label, at, 0, 1, 1));
      block.columns.forEach((column, index) =>
        cells.push(figure(`t2.${entry.key}.${column.key}`, at, index + 1, span(index))),
      );
    });
    row += 2 + block.rows.length;
  }
  return { id: "t2", rows: row, columns, headRows: 0, cells };
}

const labelColumns = 3;
const crossHeadRows = 3;

function printCross(table: CrossTable): PrintedTable {
  const columns = labelColumns + table.columns.length;
  const cells: PrintedCell[] = [
    heading(table.corner, 0, 0, crossHeadRows, labelColumns),
    heading(table.banner, 0, labelColumns, 1, table.columns.length),
    ...crossColumnHeads(table.columns),
  ];
  table.rows.forEach((row, index) => {
    const at = crossHeadRows + index;
    const under = row.under ?? [];
    under.forEach((label, level) => {
      const before = table.rows[index - 1]?.under?.[level];
      if (before === label) return;
      const length = table.rows.slice(index).findIndex((next) => next.under?.[level] !== label);
      cells.push(rowLabel(label, at, level, length < 0 ? table.rows.length - index : length, 1));
    });
    cells.push(rowLabel(row.label, at, under.length, 1, labelColumns - under.length));
    table.columns.forEach((column, offset) =>
      cells.push(figure(`t3.${row.key}.${column.key}`, at, labelColumns + offset)),
    );
  });
  return { id: "t3", rows: crossHeadRows + table.rows.length, columns, headRows: crossHeadRows, cells };
}

function crossColumnHeads(columns: readonly FormatColumn[]): PrintedCell[] {
  return columns.flatMap((column, index) => {
    const at = labelColumns + index;
    if (column.group === undefined) return [heading(column.label, 1, at, 2)];
    const label = heading(column.label, 2, at);
    if (columns[index - 1]?.group === column.group) return [label];
    const width = columns.filter(({ group }) => group === column.group).length;
    return [heading(column.group, 1, at, 1, width), label];
  });
}

function printLine(table: LineTable): PrintedTable {
  const width = table.columns.length;
  const cells: PrintedCell[] = [];
  table.groups.forEach((group, index) => {
    const first = index * width;
    const { over } = group;
    if (over === undefined) {
      cells.push(heading(group.label, 0, first, 1, width));
    } else {
      if (table.groups[index - 1]?.over !== over) {
        cells.push(heading(over, 0, first, 1, width * table.groups.filter((other) => other.over === over).length));
      }
      cells.push(heading(group.label, 1, first, 1, width));
    }
    table.columns.forEach((column, offset) => {
      const at = first + offset;
      cells.push(over === undefined ? heading(column.label, 1, at, 2) : heading(column.label, 2, at));
      cells.push(figure(`t4.${group.key}.${column.key}`, 3, at));
    });
  });
  return { id: "t4", rows: 4, columns: width * table.groups.length, headRows: 3, cells };
}
