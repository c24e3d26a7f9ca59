import { parseA1, type Area } from "../../domain/sheet/address";
import { rangeOf } from "./pages";
import { supports } from "./supports";

/** One rectangle in the address of several: 'Sheet, 1'!A1:B2. */
const rectangle = /(?:'(?:[^']|'')*'|[^'!,]+)!(\$?[A-Z]{1,3}\$?\d+)(?::(\$?[A-Z]{1,3}\$?\d+))?/g;

/** Asks for the merged areas of an area; undefined where this Excel cannot tell them. */
export function loadMerges(sheet: Excel.Worksheet, area: Area): Excel.RangeAreas | undefined {
  if (!supports("1.13")) return undefined;
  const merged = rangeOf(sheet, area).getMergedAreasOrNullObject();
  merged.load("address");
  return merged;
}

export function loadedMerges(merged: Excel.RangeAreas | undefined): readonly Area[] {
  return merged === undefined || merged.isNullObject ? [] : areasIn(merged.address);
}

/**
 * The merged areas of a larger area. Excel refuses to tell more than 512 at a time: the area is then asked for in
 * halves, down to single rows. What is cut by the middle is told by both halves; the larger telling counts.
 */
export async function readMerges(sheet: Excel.Worksheet, area: Area): Promise<readonly Area[]> {
  const merged = loadMerges(sheet, area);
  if (merged === undefined) return [];
  try {
    await sheet.context.sync();
    return loadedMerges(merged);
  } catch (error) {
    if (area.firstRow === area.lastRow) throw error;
    const middle = Math.floor((area.firstRow + area.lastRow) / 2);
    const above = await readMerges(sheet, { ...area, lastRow: middle });
    const below = await readMerges(sheet, { ...area, firstRow: middle + 1 });
    return union([...above, ...below]);
  }
}

/** Each area once: of several that overlap, the one that holds the others. */
export function union(areas: readonly Area[]): readonly Area[] {
  const largestFirst = [...areas].sort((one, other) => cellsOf(other) - cellsOf(one));
  const kept: Area[] = [];
  for (const area of largestFirst) if (!kept.some((other) => overlap(area, other))) kept.push(area);
  return kept.sort((one, other) => one.firstRow - other.firstRow || one.firstColumn - other.firstColumn);
}

export function areasIn(address: string): readonly Area[] {
  return [...address.matchAll(rectangle)].flatMap(([, from = "", to = from]) => {
    const first = parseA1(from);
    const last = parseA1(to);
    if (first === undefined || last === undefined) return [];
    return [{ firstRow: first.row, firstColumn: first.column, lastRow: last.row, lastColumn: last.column }];
  });
}

function cellsOf({ firstRow, firstColumn, lastRow, lastColumn }: Area): number {
  return (lastRow - firstRow + 1) * (lastColumn - firstColumn + 1);
}

function overlap(one: Area, other: Area): boolean {
  return (
    one.firstRow <= other.lastRow &&
    one.lastRow >= other.firstRow &&
    one.firstColumn <= other.lastColumn &&
    one.lastColumn >= other.firstColumn
  );
}
