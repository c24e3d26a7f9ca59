import type { Area } from "../domain/sheet/address";
import type { Edit } from "../domain/sheet/edit";
import type { WorkbookData } from "../domain/sheet/sheet-data";

/** An area of a sheet. */
export interface Spot {
  readonly sheet: string;
  readonly area: Area;
}

/** The clerk's workbook, whoever holds it: Excel, the page, a file. */
export interface Workbook {
  /**
   * Every sheet, hidden ones included; with `only`, just the sheets of these names. Throws WorkbookError; whatever it
   * throws once `signal` is aborted means nothing.
   */
  read(only?: readonly string[], signal?: AbortSignal): Promise<WorkbookData>;
  /** All edits or none, unless it throws WorkbookError "half-written". */
  apply(edits: readonly Edit[]): Promise<void>;
  /** Shows an area to the person: its sheet comes to the front, the cells are selected. Throws WorkbookError. */
  select(sheet: string, area: Area): Promise<void>;
  /** Where the person is; undefined where nobody has selected anything. */
  selected(): Promise<Spot | undefined>;
  /** Calls back when another place is selected, by the person or by `select`. Returns the function that stops it. */
  onSelect(listener: (spot: Spot) => void): () => void;
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
  | { readonly code: "structure-protected"; readonly sheet: string }
  /** The sheet is hidden, so that it cannot be shown to the person. */
  | { readonly code: "sheet-hidden"; readonly sheet: string }
  /** One row of the sheet is more than the program hands over at a time. */
  | { readonly code: "sheet-too-large"; readonly sheet: string }
  /** A write broke off, and what it had written was taken back. */
  | { readonly code: "rolled-back"; readonly cause: HostRefusal }
  /** A write broke off. `written` says what stands in the workbook now; undefined where not even that could be read. */
  | { readonly code: "half-written"; readonly cause: HostRefusal; readonly written: readonly WrittenPart[] | undefined }
  | HostRefusal;

/** Why a program that has the workbook open does not do what it is asked. */
export type HostRefusal =
  /** The person is typing in a cell. */
  | { readonly code: "being-edited" }
  /** Opened for reading only, or shown in a view that does not allow changes. */
  | { readonly code: "read-only" }
  /** A sheet was renamed or deleted while we were at it. */
  | { readonly code: "sheet-gone" }
  /** The program has too much to do, or did not answer. */
  | { readonly code: "busy" }
  /** Excel on the web has forgotten the session. */
  | { readonly code: "session-ended" }
  /** Another workbook is in front, so that nothing can be selected in this one. */
  | { readonly code: "not-in-front" }
  /** The program does not know what we asked for. */
  | { readonly code: "too-old" }
  /** Anything else, in the program's own words. */
  | { readonly code: "refused"; readonly detail: string };

/** What a broken-off write has left behind on a sheet. */
export interface WrittenPart {
  readonly sheet: string;
  readonly what: "created" | "rewritten" | "cells" | "removed";
  /** Cells that differ from before. */
  readonly cells: number;
}

export class WorkbookError extends Error {
  readonly problem: WorkbookProblem;

  constructor(problem: WorkbookProblem) {
    super(problem.code);
    this.name = "WorkbookError";
    this.problem = problem;
  }
}
