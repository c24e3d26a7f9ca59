import type { ReportCheck } from "../actions/check-report";
import type { TextDecision } from "../actions/decide-text";
import type { LastReport } from "../actions/last-report";
import type { RestorePoint } from "../domain/sheet/restore-point";
import type { Inspection } from "../actions/inspect";
import type { FillOutcome } from "../actions/plan-fill";
import type { Stays } from "../actions/undo";
import type { LedgerChoice } from "../domain/ledger/told";
import type { UnresolvedRow } from "../domain/ledger/result";
import type { Table3Meaning } from "../domain/ledger/names-for";
import type { CellKey } from "../domain/format/cell-key";
import type { Waiver } from "../domain/record/waivers";
import type { StandingRow } from "../domain/text-sheet/text-sheet";
import type { StatedInSettings } from "../domain/narrative/statements";
import type { OfficeWord } from "../domain/settings/settings";
import type { Spot } from "../workbook/workbook";
import type {
  Section,
  FileProblem,
  PaneProblem,
  MovedOn,
  ExportKind,
  ExportWish,
  ChosenFile,
  CheckedReport,
} from "./session";

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
  /** The person does not want to wait for what is under way. */
  | { readonly type: "cancel-pressed" }
  /** A 说明 for a finding, to be kept in the open workbook; an empty reason takes it back. */
  | { readonly type: "waiver-given"; readonly waiver: Waiver }
  /** To the next finding, or to the one before. */
  | { readonly type: "next-wanted"; readonly by: 1 | -1 }
  | { readonly type: "found-chosen"; readonly index: number }
  | { readonly type: "redraft-pressed" }
  | { readonly type: "statements-given"; readonly statements: StatedInSettings }
  | { readonly type: "paragraph-decided"; readonly row: StandingRow; readonly decision: TextDecision }
  | { readonly type: "export-pressed"; readonly wish: ExportWish }
  | { readonly type: "export-confirmed" }
  | { readonly type: "export-dismissed" }
  | { readonly type: "file-dropped"; readonly file: ChosenFile }
  | { readonly type: "drop-dismissed" }
  | { readonly type: "finished-chosen"; readonly file: ChosenFile }
  | { readonly type: "finished-checked"; readonly finished: CheckedReport }
  | { readonly type: "finished-closed" }
  | { readonly type: "file-refused"; readonly name: string; readonly problem: FileProblem }
  | { readonly type: "last-year-chosen"; readonly file: ChosenFile }
  | { readonly type: "last-year-read"; readonly name: string; readonly report: LastReport }
  | { readonly type: "last-year-closed" }
  | { readonly type: "word-settled"; readonly word: OfficeWord }
  /** What one row that waits for a person counts as. */
  | { readonly type: "row-settled"; readonly row: UnresolvedRow; readonly meaning: Table3Meaning }
  /** Which kind of ledger a sheet is, or what a column of it holds. */
  | { readonly type: "ledger-chosen"; readonly choice: LedgerChoice }
  | { readonly type: "go"; readonly spot: Spot }
  | { readonly type: "notice-closed" }
  | { readonly type: "reread-due"; readonly ticket: number }
  | { readonly type: "inspected"; readonly inspection: Inspection }
  | { readonly type: "planned"; readonly outcome: FillOutcome }
  | { readonly type: "checked"; readonly check: ReportCheck; readonly at: string }
  | { readonly type: "rechecked"; readonly check: ReportCheck; readonly at: string }
  | { readonly type: "restorable"; readonly restore: RestorePoint }
  | { readonly type: "written"; readonly cells: number }
  | { readonly type: "overtaken"; readonly outcome: FillOutcome }
  | { readonly type: "undone"; readonly stays: readonly Stays[] }
  | { readonly type: "remembered"; readonly text: string }
  | { readonly type: "waived" }
  /** Work that would have written was broken off before it wrote. */
  | { readonly type: "broken-off" }
  | { readonly type: "drafted" }
  | { readonly type: "corrected"; readonly sheet: string; readonly address: string }
  | { readonly type: "moved-on"; readonly what: MovedOn }
  /** `unrecorded`: the workbook did not let itself be written to, so 核对记录 does not know of the file. */
  | { readonly type: "exported"; readonly what: ExportKind; readonly name: string; readonly unrecorded?: true }
  | { readonly type: "not-copied" }
  | { readonly type: "failed"; readonly problem: PaneProblem };
