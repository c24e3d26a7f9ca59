import type { Edit } from "../../domain/sheet/edit";
import type { Scalar, SheetData, WorkbookData } from "../../domain/sheet/sheet-data";
import type { WorkbookProblem } from "../../workbook/workbook";
import type { Appearances } from "../grid/appearance";

/** What the page asks of the file worker. */
export type FileRequest =
  | { readonly kind: "open"; readonly bytes: ArrayBuffer }
  | { readonly kind: "save"; readonly bytes: ArrayBuffer; readonly edits: readonly Edit[] };

/** A sheet without its values, which follow in slices. */
export type SheetOutline = Omit<SheetData, "values">;

/**
 * What the worker answers. A workbook arrives as its sheets' outlines, each followed by its rows in slices, so that
 * the page can draw between two messages.
 */
export type FileReply =
  | { readonly kind: "sheet"; readonly outline: SheetOutline }
  | { readonly kind: "rows"; readonly rows: readonly (readonly Scalar[])[] }
  | { readonly kind: "progress"; readonly share: number }
  | {
      readonly kind: "opened";
      readonly frame: Omit<WorkbookData, "sheets">;
      readonly appearances: Appearances;
    }
  | { readonly kind: "saved"; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: "failed"; readonly problem: FileProblem };

/** A problem of the file, or one of ours. */
export type FileProblem = WorkbookProblem | { readonly code: "unexpected" };
