import type { CellKey, TableId } from "../../../../domain/format/cell-key";
import { notice2021 } from "../../../../domain/format/notice-2021-30";
import type { FormatRow } from "../../../../domain/format/table-format";
import { shortLabel } from "./short-label";

/** A statutory label, and how it is written where there is little room. */
export interface SmallLabel {
  readonly full: string;
  readonly short: string;
}

export interface SmallRow {
  readonly label: SmallLabel;
  readonly cells: readonly CellKey[];
}

/** Rows that stand together: under a heading, or under heads of their own. */
export interface SmallPart {
  readonly heading?: SmallLabel;
  readonly columns?: readonly SmallLabel[];
  readonly rows: readonly SmallRow[];
}

/** A table of the report as the pane shows it: as wide as the pane, whatever the printed form. */
export interface SmallTable {
  readonly id: TableId;
  /** Number cells in the widest row. */
  readonly width: number;
  readonly parts: readonly SmallPart[];
}

const labelled = (full: string): SmallLabel => ({ full, short: shortLabel(full) });

const cellKey = (table: TableId, row: string, column: string): CellKey => `${table}.${row}.${column}` as CellKey;

function publications(): SmallTable {
  const parts = notice2021.t2.blocks.map(({ article, columns, rows }): SmallPart => ({
    heading: labelled(article),
    columns: columns.map(({ label }) => labelled(label)),
    rows: rows.map(({ key, label }) => ({
      label: labelled(label),
      cells: columns.map((column) => cellKey("t2", key, column.key)),
    })),
  }));
  return { id: "t2", width: Math.max(...parts.map(({ columns = [] }) => columns.length)), parts };
}

/** Rows under （三）不予公开 and the like are parts of their own; the wider heading 三 goes without saying. */
function applications(): SmallTable {
  const { columns, rows } = notice2021.t3;
  const parts: { heading?: SmallLabel; columns?: readonly SmallLabel[]; rows: SmallRow[] }[] = [];
  let latest: string | undefined;
  for (const row of rows as readonly FormatRow[]) {
    const under = row.under?.[1];
    const cells = columns.map((column) => cellKey("t3", row.key, column.key));
    if (parts.length === 0 || under !== latest) {
      parts.push({ ...(under !== undefined && { heading: labelled(under) }), rows: [] });
      latest = under;
    }
    parts.at(-1)?.rows.push({ label: labelled(row.label), cells });
  }
  const [first, ...others] = parts;
  const heads = columns.map(({ label }) => labelled(label));
  return {
    id: "t3",
    width: columns.length,
    parts: first === undefined ? [] : [{ ...first, columns: heads }, ...others],
  };
}

/** Printed in one line of fifteen cells; here each of its three groups is a row. */
function disputes(): SmallTable {
  const { groups, columns } = notice2021.t4;
  const rows = groups.map(({ key, label }) => ({
    label: labelled(label),
    cells: columns.map((column) => cellKey("t4", key, column.key)),
  }));
  return { id: "t4", width: columns.length, parts: [{ columns: columns.map(({ label }) => labelled(label)), rows }] };
}

export const smallTables: readonly SmallTable[] = [publications(), applications(), disputes()];
