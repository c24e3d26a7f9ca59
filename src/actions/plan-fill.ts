import { ledgerFor } from "../domain/fill/figures";
import type { FilledCell } from "../domain/fill/fill-cells";
import type { CellKey } from "../domain/format/cell-key";
import { noticeFor } from "../domain/format/notices";
import type { LedgerKind, LedgerReading } from "../domain/ledger/result";
import { exportsIn, type Export } from "../domain/record/exports";
import { recordSheetIn } from "../domain/record/record";
import { waiversIn, type Waiver } from "../domain/record/waivers";
import { reconcile, type Cells, type Finding } from "../domain/reconcile/evaluate";
import { marksFor } from "../domain/reconcile/marks";
import type { Report } from "../domain/report/report";
import type { Settings } from "../domain/settings/settings";
import { layoutSettings, settingsSheetName, type SettingsProblem } from "../domain/settings/settings-sheet";
import type { Edit } from "../domain/sheet/edit";
import type { WorkbookData } from "../domain/sheet/sheet-data";
import type { Words } from "../locales/words";
import { checkText } from "../domain/text/check-text";
import { statementsOf } from "../domain/narrative/statements";
import type { CheckedTextFinding } from "../domain/text/checked-finding";
import { noText } from "../domain/text/report-in-workbook";
import type { TextRow } from "../domain/text-sheet/text-sheet";
import type { ReportText } from "../domain/text/report-text";
import type { LastText } from "../domain/text/text-finding";
import { contextOf } from "./check";
import { textContext } from "./check-report";
import type { Identity, IdentityOptions } from "../domain/identity/identify";
import type { FillProblem } from "../domain/fill/fill-problem";
import { layoutFillRecord } from "./fill-record";
import { inspect, type Inspection } from "./inspect";
import { planTables } from "./plan-tables";
import { planText } from "./plan-text";

export interface FillOptions extends IdentityOptions {
  /** Cells of last year's report. */
  readonly last?: Cells;
  readonly lastText?: LastText;
  /** Cells whose hand-typed value gives way to the counted one. */
  readonly replace?: ReadonlySet<CellKey>;
  /** The language of the sentences in 核对记录 and 年报设置. */
  readonly words: Words;
}

/** All that filling would do, before it is done. */
export interface FillPlan {
  readonly identity: Identity;
  readonly settings: Settings;
  readonly settingsProblems: readonly SettingsProblem[];
  readonly reading: LedgerReading;
  readonly cells: readonly FilledCell[];
  /** The tables as they will stand. */
  readonly report: Report;
  readonly findings: readonly Finding[];
  /** The text as it will read on the sheet 正文. */
  readonly text: ReportText;
  readonly textFindings: readonly CheckedTextFinding[];
  /** The sheet 正文 as it will stand; empty where the office keeps a text of its own. */
  readonly textRows: readonly TextRow[];
  /** 说明 given so far; a new record carries them on. */
  readonly waivers: readonly Waiver[];
  readonly exports: readonly Export[];
  /** Cells that no ledger gives, by the kind of ledger that would. */
  readonly left: ReadonlyMap<LedgerKind, readonly CellKey[]>;
  readonly edits: readonly Edit[];
}

export type FillOutcome =
  | { readonly kind: "planned"; readonly plan: FillPlan }
  | { readonly kind: "impossible"; readonly problems: readonly FillProblem[] };

/**
 * 填报: works out every edit from what was read of the workbook: a caller that has inspected it for the same organ and
 * year hands that in. Pure: the same workbook gives the same plan.
 */
export function planFill(
  workbook: WorkbookData,
  options: FillOptions,
  inspection: Inspection = inspect(workbook, options),
): FillOutcome {
  const { settings, settingsProblems, reading } = inspection;
  const { organ, year, problems } = inspection.identity;
  if (organ === undefined || year === undefined || reading === undefined) return { kind: "impossible", problems };
  if (noticeFor(year)?.id !== "2021-30") return { kind: "impossible", problems: [{ code: "unsupported-year", year }] };
  const problem = readingProblem(workbook, reading);
  if (problem !== undefined) return { kind: "impossible", problems: [problem] };
  const identity = { organ, year };
  const tables = planTables(workbook, inspection.tables, { reading, identity, replace: options.replace ?? new Set() });
  const { cells, report } = tables;
  const context = contextOf(identity, options);
  const source = { ...identity, cells: report.cells, facts: reading.facts, ...lastOf(options) };
  const draft = planText(workbook, { ...source, stated: statementsOf(organ, settings.statements) }, options.words);
  const text = draft.reads?.text ?? noText;
  const plan: Omit<FillPlan, "edits"> = {
    identity,
    settings,
    settingsProblems,
    reading,
    cells,
    report,
    findings: reconcile(report, context),
    text,
    textFindings: checkText(text, textContext(identity, report.cells, options)),
    textRows: draft.rows,
    waivers: waiversIn(workbook),
    exports: exportsIn(workbook),
    left: leftByLedger(cells),
  };
  const edits: Edit[] = [
    ...tables.edits,
    ...draft.edits,
    ...settingsEdits(workbook, settings, identity, options.words),
    { kind: "marks", marks: marksFor(report, context) },
    // Last, so that a write that breaks off leaves no record of what was never written.
    { kind: "sheet", layout: layoutFillRecord(recordSheetIn(workbook), plan, options) },
  ];
  return { kind: "planned", plan: { ...plan, edits } };
}

function lastOf({ last }: FillOptions): Pick<FillOptions, "last"> {
  return last === undefined ? {} : { last };
}

function readingProblem(workbook: WorkbookData, reading: LedgerReading): FillProblem | undefined {
  if (reading.ledgers.length === 0) return { code: "no-ledger", sheets: workbook.sheets.map(({ name }) => name) };
  const { counted, unresolved } = reading.rows;
  const years = reading.excluded.flatMap(({ reason }) => (reason.code === "other-year" ? reason.years : []));
  return counted + unresolved === 0 && years.length > 0
    ? { code: "year-without-data", year: reading.year, years: [...new Set(years)].sort((a, b) => a - b) }
    : undefined;
}

/** Lays the sheet 年报设置 out once; afterwards it is the office's. */
function settingsEdits(workbook: WorkbookData, settings: Settings, identity: Identity, words: Words): readonly Edit[] {
  if (workbook.sheets.some(({ name }) => name === settingsSheetName)) return [];
  return [{ kind: "sheet", layout: layoutSettings({ ...settings, ...identity }, words.settings) }];
}

function leftByLedger(cells: readonly FilledCell[]): ReadonlyMap<LedgerKind, readonly CellKey[]> {
  const left = new Map<LedgerKind, CellKey[]>();
  for (const { key, state, formula } of cells) {
    if (state !== "left" || formula !== undefined) continue;
    const kind = ledgerFor(key);
    left.set(kind, [...(left.get(kind) ?? []), key]);
  }
  return left;
}
