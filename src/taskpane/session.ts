import type { ReportCheck } from "../actions/check-report";
import type { RestorePoint } from "../domain/sheet/restore-point";
import type { Inspection } from "../actions/inspect";
import type { FillOutcome, FillPlan } from "../actions/plan-fill";
import type { Stays } from "../actions/undo";
import type { CellKey } from "../domain/format/cell-key";
import type { DocumentProblem } from "../document/document-error";
import type { Cells } from "../domain/reconcile/evaluate";
import type { LastText } from "../domain/text/text-finding";
import type { Spot, WorkbookProblem } from "../workbook/workbook";

/** The five steps of the way: 台账, 填报, 核对, 正文, 导出. */
export type Section = "ledgers" | "fill" | "check" | "text" | "export";

export const sections: readonly Section[] = ["ledgers", "fill", "check", "text", "export"];

export type Work =
  "inspecting" | "planning" | "checking" | "writing" | "undoing" | "settling" | "opening" | "drafting" | "exporting";

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
  | { readonly kind: "drafted" }
  | { readonly kind: "corrected"; readonly sheet: string; readonly address: string }
  /** It was changed in the workbook meanwhile, so nothing was written. */
  | { readonly kind: "moved-on"; readonly what: MovedOn }
  | { readonly kind: "exported"; readonly what: ExportKind; readonly name: string; readonly unrecorded: boolean }
  /** The program around the pane does not let it use the clipboard. */
  | { readonly kind: "not-copied" }
  /** The person did not want to wait; nothing was written. */
  | { readonly kind: "broken-off" }
  | { readonly kind: "file-refused"; readonly name: string; readonly problem: FileProblem }
  | { readonly kind: "failed"; readonly problem: PaneProblem };

/** What a person decided on, and somebody else has changed. */
export type MovedOn = "paragraph" | "row";

/** What can be made of the report: files, the clipboard's rich text, native charts in the workbook. */
export type ExportKind = "docx" | "html" | "copy" | "charts";

export interface ExportWish {
  readonly what: ExportKind;
  /** With the check record, for the person who signs. */
  readonly record?: boolean;
  /** An office's own Word file, whose page set-up and styles are kept. */
  readonly template?: ChosenFile;
}

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
  readonly lastText?: LastText;
}

/** What filling would do, unless it cannot be done. */
export function planOf({ outcome }: Pick<Session, "outcome">): FillPlan | undefined {
  return outcome?.kind === "planned" ? outcome.plan : undefined;
}

/** Everything can be broken off, and all is as it was; once. */
export function canCancel({ work, isBreakingOff }: Session): boolean {
  return work !== undefined && !isBreakingOff;
}

/** Of work that writes nothing, nobody waits for the end. */
export function isLooking(work: Work): boolean {
  return looking.has(work);
}

const looking: ReadonlySet<Work> = new Set(["inspecting", "planning", "checking", "opening"]);

/** The reading was broken off by the person: nothing will begin it anew by itself. */
export function wasBrokenOff({ stale, work, ticket, ticketRead }: Session): boolean {
  return stale && work === undefined && ticket === ticketRead;
}

/** Everything the pane shows. */
export interface Session {
  readonly section: Section;
  readonly work: Work | undefined;
  /** The person does not want to wait for the work; how that stands the end of it will tell. */
  readonly isBreakingOff: boolean;
  readonly choices: Choices;
  readonly inspection: Inspection | undefined;
  readonly outcome: FillOutcome | undefined;
  readonly check: ReportCheck | undefined;
  /** When the latest check was made: 2024-01-18 10:22. */
  readonly checkedAt: string | undefined;
  /** Which of the findings the person is at, as `foundIn` orders them. */
  readonly current: number | undefined;
  /** While the person is at none: the one that F8 goes to, and Shift+F8 to the one before. */
  readonly resume: number;
  /**
   * The workbook is not as it was last read: it was changed and will be read anew shortly, or the person broke the
   * reading off.
   */
  readonly stale: boolean;
  /** Counts the changes, so that a reading that was put off happens once, after the last. */
  readonly ticket: number;
  /** How many changes the latest reading knows of. */
  readonly ticketRead: number;
  readonly notice: Notice | undefined;
  /** A file was dropped, and what it is for has not been said yet. */
  readonly dropped: ChosenFile | undefined;
  readonly finished: CheckedReport | undefined;
  /** Errors are open: the person is asked whether to export all the same. */
  readonly asking: ExportWish | undefined;
  /** The name of the file that last year's figures are from. */
  readonly lastName: string | undefined;
  /** What the latest fill changed, until it is taken back. */
  readonly restore: RestorePoint | undefined;
  /** Where the person is in the workbook. */
  readonly at: Spot | undefined;
}

export const emptySession: Session = {
  section: "ledgers",
  work: undefined,
  isBreakingOff: false,
  choices: { replace: new Set() },
  inspection: undefined,
  outcome: undefined,
  check: undefined,
  checkedAt: undefined,
  current: undefined,
  resume: 0,
  stale: false,
  ticket: 0,
  ticketRead: 0,
  notice: undefined,
  dropped: undefined,
  finished: undefined,
  asking: undefined,
  lastName: undefined,
  restore: undefined,
  at: undefined,
};
