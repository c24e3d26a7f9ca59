import type { ReportCheck } from "../actions/check-report";
import type { LastReport } from "../actions/last-report";
import type { DocumentProblem } from "../document/document-error";
import type { WorkbookProblem } from "../workbook/workbook";

/** A finished report in a file, and what is wanted of it. */
export interface ReportRequest {
  /** Its ending tells the kind of file. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Last year's report, if known, to check this one against; absent where this one is last year's itself. */
  readonly checkAgainst?: Partial<LastReport>;
}

/** What was wanted; nothing where none of the report's tables is found. */
export interface ReportAnswer {
  readonly check?: ReportCheck;
  readonly lastYear?: LastReport;
}

/** What the worker sends. Errors lose their class on the way and are made anew from their problems. */
export type ReportReply =
  | { readonly kind: "answer"; readonly answer: ReportAnswer }
  | { readonly kind: "document-problem"; readonly problem: DocumentProblem }
  | { readonly kind: "workbook-problem"; readonly problem: WorkbookProblem };
