import type { Edit } from "../../domain/sheet/edit";
import type { Scalar, SheetData, WorkbookData } from "../../domain/sheet/sheet-data";
import type { WorkbookProblem } from "../../workbook/workbook";
import type { Appearances } from "../grid/appearance";

/** What the page asks of the file worker. */
export type FileRequest =
  | { readonly kind: "open"; readonly id: number; readonly bytes: ArrayBuffer }
  | { readonly kind: "save"; readonly id: number; readonly bytes: ArrayBuffer; readonly edits: readonly Edit[] };

/** A sheet without its values, which follow in slices. */
export type SheetOutline = Omit<SheetData, "values">;

/**
 * What the worker answers. A workbook arrives as its sheets' outlines, each followed by its rows in slices, so that
 * the page can draw between two messages.
 */
export type FileReply =
  | { readonly kind: "sheet"; readonly id: number; readonly outline: SheetOutline }
  | { readonly kind: "rows"; readonly id: number; readonly rows: readonly (readonly Scalar[])[] }
  | { readonly kind: "progress"; readonly id: number; readonly done: number; readonly total: number }
  | {
      readonly kind: "opened";
      readonly id: number;
      readonly frame: Omit<WorkbookData, "sheets">;
      readonly appearances: Appearances;
    }
  | { readonly kind: "saved"; readonly id: number; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: "failed"; readonly id: number; readonly problem: FileProblem };

/** A problem of the file, or one of ours. */
export type FileProblem = WorkbookProblem | { readonly code: "unexpected" };
