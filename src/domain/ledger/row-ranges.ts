import type { RowRef } from "./result";

/** Source rows by sheet, as ranges of Excel rows: 依申请公开台账 4–9、12. */
export interface SheetRows {
  readonly sheet: string;
  readonly ranges: readonly (readonly [first: number, last: number])[];
  readonly count: number;
}

export function rowRanges(rows: readonly RowRef[]): readonly SheetRows[] {
  const sheets = new Map<string, number[]>();
  for (const { sheet, row } of rows) {
    const list = sheets.get(sheet);
    if (list === undefined) sheets.set(sheet, [row + 1]);
    else list.push(row + 1);
  }
  return [...sheets].map(([sheet, list]) => ({ sheet, ranges: ranges(list), count: list.length }));
}

function ranges(rows: readonly number[]): readonly (readonly [number, number])[] {
  const joined: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = joined.at(-1);
    if (last !== undefined && row <= last[1] + 1) last[1] = row;
    else joined.push([row, row]);
  }
  return joined;
}
