import type { Area } from "../domain/sheet/address";
import type { Edit } from "../domain/sheet/edit";
import type { WorkbookData } from "../domain/sheet/sheet-data";

/** The clerk's workbook, whoever holds it: Excel, the page, a file. */
export interface Workbook {
  /** Every sheet, hidden ones included. Throws WorkbookError. */
  read(): Promise<WorkbookData>;
  /** All edits or none. Throws WorkbookError. */
  apply(edits: readonly Edit[]): Promise<void>;
  /** Shows an area to the person: its sheet comes to the front, the cells are selected. */
  select(sheet: string, area: Area): Promise<void>;
  /** Calls back after a change by the person (not by `apply`). Returns the function that stops it. */
  onChange(listener: () => void): () => void;
}

/** What can go wrong with the host or the file; the sentence for each is in locales. */
export type WorkbookProblem =
  | { readonly code: "not-xlsx" }
  | { readonly code: "old-xls" }
  | { readonly code: "encrypted" }
  | { readonly code: "damaged"; readonly detail: string }
  | {
      readonly code: "too-large";
      readonly what: "entries" | "ratio" | "size" | "cells";
      readonly found: number;
      readonly limit: number;
    }
  | { readonly code: "no-sheets" }
  | { readonly code: "would-lose"; readonly parts: readonly string[] }
  | { readonly code: "sheet-missing"; readonly sheet: string }
  | { readonly code: "sheet-protected"; readonly sheet: string }
  /** The structure is protected, so that this sheet cannot be added. */
  | { readonly code: "structure-protected"; readonly sheet: string };

export class WorkbookError extends Error {
  readonly problem: WorkbookProblem;

  constructor(problem: WorkbookProblem) {
    super(problem.code);
    this.name = "WorkbookError";
    this.problem = problem;
  }
}
