import type { Edit, Mark } from "./edit";
import type { WorkbookData } from "./sheet-data";

/** Keeps the latest restore point of the open workbook beyond the life of a pane. */
export interface RestoreKeeper {
  recall(): RestorePoint | undefined;
  /** Undefined forgets it. */
  keep(restore: RestorePoint | undefined): void;
}

/** What a fill changed and what stood there before: enough to take it back. */
export interface RestorePoint {
  readonly edits: readonly Edit[];
  /** The sheets that the edits touch, as they were; those that the edits create are not among them. */
  readonly before: WorkbookData;
  /** Our highlights as they were. */
  readonly marks: readonly Mark[];
}
