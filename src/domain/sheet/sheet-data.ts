import type { Area } from "./address";

/** A cell that holds a spreadsheet error, as the sheet shows it: "#REF!", "#N/A". */
export interface CellError {
  readonly error: string;
}

/** What a cell holds. null is a blank. Dates are serial numbers in the workbook's own date system. */
export type Scalar = number | string | boolean | CellError | null;

/** One sheet as plain values, whoever holds it: Excel, a file, the page. */
export interface SheetData {
  readonly name: string;
  /** The sheet itself is hidden; its values are here all the same. */
  readonly hidden: boolean;
  /** Row by row from A1. Rows may be of different lengths; what lies beyond is blank. */
  readonly values: readonly (readonly Scalar[])[];
  /** Formulas without "=", keyed by A1 address. The cell's last result is in `values` (null if none was saved). */
  readonly formulas: ReadonlyMap<string, string>;
  readonly merges: readonly Area[];
  /** Rows hidden by hand or by a filter, ascending. Their values are read like any other. */
  readonly hiddenRows: readonly number[];
  /** Rows in which every filled cell is struck through: entries a clerk crossed out. */
  readonly struckRows: readonly number[];
  /** Only on a protected sheet: the A1 addresses that may be typed in all the same. */
  readonly protectedExcept?: ReadonlySet<string>;
}

export interface WorkbookData {
  readonly sheets: readonly SheetData[];
  /** Serial 0 is 1904-01-01 (old Mac workbooks) instead of 1899-12-30. */
  readonly date1904: boolean;
  /** The workbook's structure is protected: no sheet may be added. */
  readonly structureLocked?: true;
  /** The program that has the workbook open cannot tell merged areas: `merges` are empty whatever there is. */
  readonly mergesUnknown?: true;
}

/** The value at a place; blank beyond the used rectangle. Does not look through merges. */
export function valueAt(sheet: SheetData, row: number, column: number): Scalar {
  return sheet.values[row]?.[column] ?? null;
}

export function isCellError(value: Scalar): value is CellError {
  return typeof value === "object" && value !== null;
}

/** What a person sees in the cell, roughly: text as it is, numbers in full, errors as their code, blanks as "". */
export function shownText(value: Scalar): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return String(value);
}
