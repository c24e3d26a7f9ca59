import type { Area } from "../../domain/sheet/address";
import type { CellLook, SheetLayout } from "../../domain/sheet/edit";

export interface LookArea {
  readonly look: CellLook;
  readonly area: Area;
}

/**
 * The looks of a layout's rows as few rectangles, since every rectangle costs a dozen commands. Cells under a merge
 * have the look of its first cell: the borders at its far sides are theirs.
 */
export function lookAreas(layout: SheetLayout, firstRow: number, lastRow: number): readonly LookArea[] {
  const open: LookArea[] = [];
  const closed: LookArea[] = [];
  const rows = looksByRow(layout, firstRow, lastRow);
  for (let row = firstRow; row <= lastRow; row++) {
    const runs = runsOf(row, rows.get(row) ?? new Map<number, CellLook>());
    for (const former of open.splice(0)) {
      const next = runs.findIndex((run) => continues(former, run));
      if (next < 0) {
        closed.push(former);
      } else {
        open.push({ ...former, area: { ...former.area, lastRow: row } });
        runs.splice(next, 1);
      }
    }
    open.push(...runs);
  }
  return [...closed, ...open];
}

function looksByRow(
  { cells, merges }: SheetLayout,
  firstRow: number,
  lastRow: number,
): ReadonlyMap<number, Map<number, CellLook>> {
  const rows = new Map<number, Map<number, CellLook>>();
  const put = (row: number, column: number, look: CellLook) => {
    if (row < firstRow || row > lastRow) return;
    rows.set(row, (rows.get(row) ?? new Map<number, CellLook>()).set(column, look));
  };
  const looks = new Map(cells.map(({ row, column, look }) => [`${row} ${column}`, look]));
  for (const area of merges) {
    const look = looks.get(`${area.firstRow} ${area.firstColumn}`);
    if (look === undefined) continue;
    for (let row = area.firstRow; row <= area.lastRow; row++) {
      for (let column = area.firstColumn; column <= area.lastColumn; column++) put(row, column, look);
    }
  }
  for (const { row, column, look } of cells) put(row, column, look);
  return rows;
}

/** Neighbouring cells of one row with one look. */
function runsOf(row: number, looks: ReadonlyMap<number, CellLook>): LookArea[] {
  const runs: LookArea[] = [];
  for (const [column, look] of [...looks].sort(([one], [other]) => one - other)) {
    const last = runs.at(-1);
    if (last?.look === look && last.area.lastColumn === column - 1) {
      runs[runs.length - 1] = { look, area: { ...last.area, lastColumn: column } };
    } else {
      runs.push({ look, area: { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column } });
    }
  }
  return runs;
}

function continues(former: LookArea, run: LookArea): boolean {
  return (
    former.look === run.look &&
    former.area.firstColumn === run.area.firstColumn &&
    former.area.lastColumn === run.area.lastColumn
  );
}
