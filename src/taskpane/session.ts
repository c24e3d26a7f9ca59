import type { CheckResult } from "../actions/check";
import type { ReportCheck } from "../actions/check-report";
import type { RestorePoint } from "../domain/sheet/restore-point";
import type { Inspection } from "../actions/inspect";
import type { FillOutcome, FillPlan } from "../actions/plan-fill";
import type { Stays } from "../actions/undo";
import type { CellKey } from "../domain/format/cell-key";
import type { DocumentProblem } from "../document/document-error";
import type { Cells, Finding } from "../domain/reconcile/evaluate";
import type { OfficeWord } from "../domain/settings/settings";
import type { Spot, WorkbookProblem } from "../workbook/workbook";

export type Section = "read" | "fill" | "check";

export type Work = "inspecting" | "planning" | "checking" | "writing" | "undoing" | "settling" | "opening";

/** Why a file gave no report. */
export type FileProblem =
  | { readonly of: "document"; readonly problem: DocumentProblem }
  | { readonly of: "workbook"; readonly problem: WorkbookProblem }
  | { readonly of: "report"; readonly code: "no-tables" };

/** Something that went wrong: with the workbook, or in our own code. */
export type PaneProblem = WorkbookProblem | { readonly code: "unexpected" };

export type Notice =
  | { readonly kind: "written"; readonly cells: number }
  | { readonly kind: "overtaken" }
  | { readonly kind: "undone"; readonly stays: readonly Stays[] }
  | { readonly kind: "remembered"; readonly text: string }
  | { readonly kind: "waived" }
  | { readonly kind: "file-refused"; readonly name: string; readonly problem: FileProblem }
  | { readonly kind: "failed"; readonly problem: PaneProblem };

/** A file that a person chose or dropped; read only when it is wanted. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array>;
}

/** A finished report that was read from a file and checked. */
export interface CheckedReport {
  readonly name: string;
  readonly check: ReportCheck;
}

/** What a person chose for this workbook. Empty choices leave the decision to what the workbook says. */
export interface Choices {
  readonly year?: number;
  readonly organ?: string;
  /** Cells whose hand-typed value gives way to the ledgers' figure. */
  readonly replace: ReadonlySet<CellKey>;
  /** The number cells of last year's report. */
  readonly last?: Cells;
}

/** What filling would do, unless it cannot be done. */
export function planOf({ outcome }: Session): FillPlan | undefined {
  return outcome?.kind === "planned" ? outcome.plan : undefined;
}

/** Everything the pane shows. */
export interface Session {
  readonly section: Section;
  readonly work: Work | undefined;
  readonly choices: Choices;
  readonly inspection: Inspection | undefined;
  readonly outcome: FillOutcome | undefined;
  readonly check: CheckResult | undefined;
  /** The workbook was changed after it was read; it will be read anew shortly. */
  readonly stale: boolean;
  /** Counts the changes, so that a reading that was put off happens once, after the last. */
  readonly ticket: number;
  /** How many changes the latest reading knows of. */
  readonly ticketRead: number;
  readonly notice: Notice | undefined;
  /** A file was dropped, and what it is for has not been said yet. */
  readonly dropped: ChosenFile | undefined;
  readonly finished: CheckedReport | undefined;
  /** The name of the file that last year's figures are from. */
  readonly lastName: string | undefined;
  /** What the latest fill changed, until it is taken back. */
  readonly restore: RestorePoint | undefined;
  /** Where the person is in the workbook. */
  readonly at: Spot | undefined;
}

export const emptySession: Session = {
  section: "read",
  work: undefined,
  choices: { replace: new Set() },
  inspection: undefined,
  outcome: undefined,
  check: undefined,
  stale: false,
  ticket: 0,
  ticketRead: 0,
  notice: undefined,
  dropped: undefined,
  finished: undefined,
  lastName: undefined,
  restore: undefined,
  at: undefined,
};

/** What happened: to the workbook, in the pane, or in an effect that ended. */
export type PaneEvent =
  /** With what a fill in an earlier pane can be taken back by. */
  | { readonly type: "opened"; readonly restore?: RestorePoint }
  | { readonly type: "changed" }
  | { readonly type: "selected"; readonly spot: Spot }
  | { readonly type: "section-chosen"; readonly section: Section }
  | { readonly type: "year-given"; readonly year: number | undefined }
  | { readonly type: "organ-given"; readonly organ: string }
  | { readonly type: "replace-chosen"; readonly key: CellKey; readonly replace: boolean }
  | { readonly type: "write-pressed" }
  | { readonly type: "undo-pressed" }
  | { readonly type: "reread-pressed" }
  /** A 说明 for a finding; an empty reason takes it back. */
  | { readonly type: "waiver-given"; readonly finding: Finding; readonly reason: string }
  | { readonly type: "file-dropped"; readonly file: ChosenFile }
  | { readonly type: "drop-dismissed" }
  | { readonly type: "finished-chosen"; readonly file: ChosenFile }
  | { readonly type: "finished-checked"; readonly finished: CheckedReport }
  | { readonly type: "finished-closed" }
  | { readonly type: "file-refused"; readonly name: string; readonly problem: FileProblem }
  | { readonly type: "last-year-chosen"; readonly file: ChosenFile }
  | { readonly type: "last-year-read"; readonly name: string; readonly cells: Cells }
  | { readonly type: "last-year-closed" }
  | { readonly type: "word-settled"; readonly word: OfficeWord }
  | { readonly type: "go"; readonly spot: Spot }
  | { readonly type: "notice-closed" }
  | { readonly type: "reread-due"; readonly ticket: number }
  | { readonly type: "inspected"; readonly inspection: Inspection }
  | { readonly type: "planned"; readonly outcome: FillOutcome }
  | { readonly type: "checked"; readonly check: CheckResult }
  | { readonly type: "rechecked"; readonly check: CheckResult }
  | { readonly type: "restorable"; readonly restore: RestorePoint }
  | { readonly type: "written"; readonly cells: number }
  | { readonly type: "overtaken"; readonly outcome: FillOutcome }
  | { readonly type: "undone"; readonly stays: readonly Stays[] }
  | { readonly type: "remembered"; readonly text: string }
  | { readonly type: "waived" }
  | { readonly type: "failed"; readonly problem: PaneProblem };

/** What the shell has to do next. */
export type Effect =
  | { readonly do: "inspect"; readonly choices: Choices }
  | { readonly do: "plan"; readonly choices: Choices }
  | { readonly do: "check"; readonly choices: Choices }
  /** The rules only, on the tables found before. */
  | { readonly do: "recheck"; readonly former: CheckResult; readonly last: Cells | undefined }
  | { readonly do: "check-finished"; readonly file: ChosenFile; readonly last: Cells | undefined }
  | { readonly do: "read-last-year"; readonly file: ChosenFile }
  | { readonly do: "write"; readonly plan: FillPlan; readonly choices: Choices }
  | { readonly do: "undo"; readonly restore: RestorePoint }
  | { readonly do: "settle"; readonly word: OfficeWord }
  | { readonly do: "waive"; readonly finding: Finding; readonly reason: string }
  | { readonly do: "go"; readonly spot: Spot }
  | { readonly do: "reread-later"; readonly ticket: number };
