import type { Area } from "../sheet/address";
import type { Scalar, SheetData } from "../sheet/sheet-data";
import { plainText } from "./plain-text";

/** A header wider than this is no ledger's. */
const widest = 256;

/** Looks at cells through merges: every cell of a merged area shows what its first cell holds. */
export function throughMerges(sheet: SheetData, firstRow: number, lastRow: number) {
  const near = sheet.merges.filter((area) => area.firstRow <= lastRow && area.lastRow >= firstRow);
  return (row: number, column: number): Scalar => {
    const value = sheet.values[row]?.[column] ?? null;
    if (value !== null) return value;
    const area = near.find((merged) => covers(merged, row, column));
    return area === undefined ? null : (sheet.values[area.firstRow]?.[area.firstColumn] ?? null);
  };
}

function covers(area: Area, row: number, column: number): boolean {
  return row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn && column <= area.lastColumn;
}

/** The heads over each column, outermost first, as written; repeated and blank ones left out. */
export function headerPaths(sheet: SheetData, firstRow: number, depth: number): readonly (readonly string[])[] {
  const lastRow = firstRow + depth - 1;
  const look = throughMerges(sheet, firstRow, lastRow);
  let width = 0;
  for (let row = firstRow; row <= lastRow; row += 1) width = Math.max(width, sheet.values[row]?.length ?? 0);
  for (const area of sheet.merges) {
    if (area.firstRow >= firstRow && area.firstRow <= lastRow) width = Math.max(width, area.lastColumn + 1);
  }
  return Array.from({ length: Math.min(width, widest) }, (_, column) => {
    const path: string[] = [];
    for (let row = firstRow; row <= lastRow; row += 1) {
      const text = look(row, column);
      if (typeof text === "string" && plainText(text) !== "" && path.at(-1) !== text) path.push(text);
    }
    return path;
  });
}

/** The distinct texts of a row, merges aside; numbers are not among them. */
export function textsOf(cells: readonly (Scalar | undefined)[] | undefined): readonly string[] {
  const texts = new Set<string>();
  for (const value of cells ?? []) if (typeof value === "string" && plainText(value) !== "") texts.add(value);
  return [...texts];
}
