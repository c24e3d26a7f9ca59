import type { AnyCellKey, TableId } from "./cell-key";
import type { Notice } from "./table-format";

/** How a number cell is called: by the statutory labels of its row and column. */
export interface CellLabel {
  readonly table: TableId;
  readonly row: string;
  readonly column: string;
  /** Labels the row stands under, outermost first. */
  readonly under: readonly string[];
}

/** A notice is asked for its labels once for every finding, and never changes. */
const known = new WeakMap<Notice, ReadonlyMap<AnyCellKey, CellLabel>>();

/** The label of every number cell of a notice, in the order of its tables. */
export function cellLabels(notice: Notice): ReadonlyMap<AnyCellKey, CellLabel> {
  const labels = known.get(notice) ?? labelsOf(notice);
  known.set(notice, labels);
  return labels;
}

function labelsOf(notice: Notice): ReadonlyMap<AnyCellKey, CellLabel> {
  const labels = new Map<string, CellLabel>();
  for (const { rows, columns } of notice.t2.blocks) {
    for (const row of rows) {
      for (const column of columns) {
        labels.set(`t2.${row.key}.${column.key}`, { table: "t2", row: row.label, column: column.label, under: [] });
      }
    }
  }
  for (const row of notice.t3.rows) {
    for (const column of notice.t3.columns) {
      const under = row.under ?? [];
      labels.set(`t3.${row.key}.${column.key}`, { table: "t3", row: row.label, column: column.label, under });
    }
  }
  for (const group of notice.t4.groups) {
    for (const column of notice.t4.columns) {
      const under = group.over === undefined ? [] : [group.over];
      labels.set(`t4.${group.key}.${column.key}`, { table: "t4", row: group.label, column: column.label, under });
    }
  }
  return labels as ReadonlyMap<string, CellLabel> as ReadonlyMap<AnyCellKey, CellLabel>;
}

/** The table a key belongs to. */
export function tableOf(key: AnyCellKey): TableId {
  return key.slice(0, 2) as TableId;
}
