import type { AnyCellKey } from "../format/cell-key";
import { numberOf, type CellValue } from "../report/cell-value";

/** The number cells of a report. */
export type Cells = ReadonlyMap<AnyCellKey, CellValue>;

/** Null as soon as one of the cells holds no number: what it would have been nobody knows. */
export function sumOf(cells: Cells, keys: readonly AnyCellKey[]): number | null {
  let sum = 0;
  for (const key of keys) {
    const value = numberOf(cells.get(key));
    if (value === undefined) return null;
    sum += value;
  }
  return sum;
}
