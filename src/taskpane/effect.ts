import type { ReportCheck } from "../actions/check-report";
import type { TextDecision } from "../actions/decide-text";
import type { RestorePoint } from "../domain/sheet/restore-point";
import type { FillPlan } from "../actions/plan-fill";
import type { Identity } from "../domain/identity/identify";
import type { LedgerChoice } from "../domain/ledger/told";
import type { UnresolvedRow } from "../domain/ledger/result";
import type { Table3Meaning } from "../domain/ledger/names-for";
import type { LedgerFacts } from "../domain/ledger/facts";
import type { Cells } from "../domain/reconcile/evaluate";
import type { Waiver } from "../domain/record/waivers";
import type { StandingRow } from "../domain/text-sheet/text-sheet";
import type { StatedInSettings } from "../domain/narrative/statements";
import type { OfficeWord } from "../domain/settings/settings";
import type { Spot } from "../workbook/workbook";
import type { ExportWish, ChosenFile, Choices } from "./session";

/** What an export is made of: the report as it was last checked. */
export interface ExportSource {
  readonly check: ReportCheck;
  readonly identity: Identity;
  readonly facts: LedgerFacts;
  readonly last?: Cells;
}

/** What the shell has to do next. */
export type Effect =
  | { readonly do: "inspect"; readonly choices: Choices }
  | { readonly do: "plan"; readonly choices: Choices }
  | { readonly do: "check"; readonly choices: Choices }
  /** The rules only, on the tables found before. */
  | { readonly do: "recheck"; readonly former: ReportCheck; readonly choices: Choices }
  | { readonly do: "check-finished"; readonly file: ChosenFile; readonly choices: Choices }
  | { readonly do: "read-last-year"; readonly file: ChosenFile }
  | { readonly do: "write"; readonly plan: FillPlan; readonly choices: Choices }
  | { readonly do: "undo"; readonly restore: RestorePoint }
  | { readonly do: "settle"; readonly word: OfficeWord }
  | { readonly do: "settle-row"; readonly row: UnresolvedRow; readonly meaning: Table3Meaning }
  | { readonly do: "choose-ledger"; readonly choice: LedgerChoice }
  | { readonly do: "waive"; readonly waiver: Waiver }
  | { readonly do: "redraft"; readonly choices: Choices }
  | { readonly do: "state"; readonly statements: StatedInSettings; readonly choices: Choices }
  | { readonly do: "decide"; readonly row: StandingRow; readonly decision: TextDecision }
  | { readonly do: "export"; readonly wish: ExportWish; readonly source: ExportSource }
  | { readonly do: "go"; readonly spot: Spot }
  /** What is being read and worked out is dropped. Done at once, ahead of all that was asked for before. */
  | { readonly do: "break-off" }
  | { readonly do: "reread-later"; readonly ticket: number };
