/** Places on a sheet. Rows and columns count from 0; text shown to people is A1. */

export interface Area {
  readonly firstRow: number;
  readonly firstColumn: number;
  /** Inclusive. */
  readonly lastRow: number;
  /** Inclusive. */
  readonly lastColumn: number;
}

export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** 0 → "A", 25 → "Z", 26 → "AA". */
export function columnLetter(column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** (4, 3) → "D5". */
export function a1(row: number, column: number): string {
  return `${columnLetter(column)}${row + 1}`;
}

/** (4, 3) → "$D$5". */
export function fixedA1(row: number, column: number): string {
  return `$${columnLetter(column)}$${row + 1}`;
}

/** "D5:J29", or "D5" for a single cell. */
export function areaA1(area: Area): string {
  const first = a1(area.firstRow, area.firstColumn);
  const last = a1(area.lastRow, area.lastColumn);
  return first === last ? first : `${first}:${last}`;
}

/** Reads "D5" or "$D$5"; undefined for anything else. */
export function parseA1(text: string): { readonly row: number; readonly column: number } | undefined {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  if (match === null) return undefined;
  const [, letters = "", digits = ""] = match;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn && column <= area.lastColumn;
}
