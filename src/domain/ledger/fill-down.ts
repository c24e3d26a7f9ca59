import type { Scalar, SheetData } from "../sheet/sheet-data";

/**
 * The sheet's rows with every vertical merge filled down inside the merged area, and nowhere else.
 * Rows that hold nothing of their own stay as they are: one tall entry is one entry.
 */
export function filledDown(
  sheet: SheetData,
  fromRow: number,
): {
  readonly values: readonly (readonly (Scalar | undefined)[])[];
  readonly from: ReadonlyMap<number, ReadonlyMap<number, number>>;
} {
  const from = new Map<number, Map<number, number>>();
  const vertical = sheet.merges.filter((area) => area.lastRow > area.firstRow && area.firstRow >= fromRow);
  if (vertical.length === 0) return { values: sheet.values, from };
  const values: (readonly (Scalar | undefined)[])[] = [...sheet.values];
  for (const area of vertical) {
    const value = sheet.values[area.firstRow]?.[area.firstColumn] ?? null;
    const last = Math.min(area.lastRow, values.length - 1);
    for (let row = area.firstRow + 1; row <= last; row += 1) {
      if (!holdsSomething(sheet.values[row])) continue;
      const cells: (Scalar | undefined)[] = [...(values[row] ?? [])];
      cells[area.firstColumn] = value;
      values[row] = cells;
      const columns = from.get(row) ?? new Map<number, number>();
      from.set(row, columns.set(area.firstColumn, area.firstRow));
    }
  }
  return { values, from };
}

export function holdsSomething(cells: readonly (Scalar | undefined)[] | undefined): boolean {
  return cells !== undefined && cells.some((value) => isFilled(value));
}

export function isFilled(value: Scalar | undefined): boolean {
  return value !== null && value !== undefined && (typeof value !== "string" || value.trim() !== "");
}
