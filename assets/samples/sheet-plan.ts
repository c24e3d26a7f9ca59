/** A working sheet as a clerk keeps it, in plain data: what stands in which row, and how the row looks. */
export interface SheetPlan {
  readonly name: string;
  /** Widths in characters; their number is the width of the sheet. */
  readonly widths: readonly number[];
  readonly rows: readonly RowPlan[];
  /** Merged areas besides title and note rows, which span the sheet. "A3:A4". */
  readonly merges?: readonly string[];
  /** Rows that stay in sight, from the top. */
  readonly frozenRows: number;
  readonly hidden?: true;
  /** An Excel table over the header and the entries. */
  readonly table?: { readonly name: string; readonly area: string };
}

export interface RowPlan {
  readonly look: RowLook;
  readonly cells: readonly PlanCell[];
  readonly hidden?: true;
  readonly struck?: true;
}

export type RowLook = "title" | "subtitle" | "header" | "entry" | "total" | "note" | "blank";

/** Text stays text whatever it begins with. */
export type PlanCell = string | number | null | DayCell | FailedCell | FormulaCell;

/** A real Excel date. */
export interface DayCell {
  /** "2023-05-06". */
  readonly day: string;
}

/** A cell that shows a spreadsheet error. */
export interface FailedCell {
  readonly failed: "#REF!" | "#N/A";
}

export interface FormulaCell {
  /** Without "=". */
  readonly formula: string;
  readonly result: number;
}

export const day = (iso: string): DayCell => ({ day: iso });
export const failed = (error: FailedCell["failed"]): FailedCell => ({ failed: error });
export const formula = (text: string, result: number): FormulaCell => ({ formula: text, result });

export const title = (text: string): RowPlan => ({ look: "title", cells: [text] });
export const subtitle = (text: string): RowPlan => ({ look: "subtitle", cells: [text] });
export const header = (...cells: readonly (string | null)[]): RowPlan => ({ look: "header", cells });
export const entry = (...cells: readonly PlanCell[]): RowPlan => ({ look: "entry", cells });
export const total = (...cells: readonly PlanCell[]): RowPlan => ({ look: "total", cells });
export const note = (text: string): RowPlan => ({ look: "note", cells: [text] });
export const blank: RowPlan = { look: "blank", cells: [] };
export const hidden = (row: RowPlan): RowPlan => ({ ...row, hidden: true });
export const struck = (row: RowPlan): RowPlan => ({ ...row, struck: true });
