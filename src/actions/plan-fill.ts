import { figuresOf, ledgerFor } from "../domain/fill/figures";
import { fillCells, type FilledCell, type StandingCell } from "../domain/fill/fill-cells";
import { layoutTable, newPlaces } from "../domain/fill/layout-table";
import { freeName, tableSheets } from "../domain/report/table-sheets";
import type { AnyCellKey, CellKey, TableId } from "../domain/format/cell-key";
import { noticeFor } from "../domain/format/notices";
import { readLedgers } from "../domain/ledger/read-ledgers";
import type { LedgerKind, LedgerReading } from "../domain/ledger/result";
import { recordedFills, recordSheetIn } from "../domain/record/record";
import { waiversIn, type Waiver } from "../domain/record/waivers";
import { reconcile, type Cells, type Finding } from "../domain/reconcile/evaluate";
import { marksFor } from "../domain/reconcile/marks";
import { blank } from "../domain/report/cell-value";
import { findTables, type FoundTable } from "../domain/report/find-tables";
import { readReport, type Report } from "../domain/report/report";
import type { Settings } from "../domain/settings/settings";
import {
  layoutSettings,
  parseSettings,
  settingsSheetName,
  type SettingsProblem,
} from "../domain/settings/settings-sheet";
import { a1 } from "../domain/sheet/address";
import type { CellContent, Edit } from "../domain/sheet/edit";
import type { WorkbookData } from "../domain/sheet/sheet-data";
import type { Words } from "../locales/words";
import { contextOf } from "./check";
import { chooseTables } from "../domain/report/choose-tables";
import { identify, type Identity, type IdentityOptions } from "../domain/identity/identify";
import type { FillProblem } from "../domain/fill/fill-problem";
import { layoutFillRecord } from "./fill-record";

export interface FillOptions extends IdentityOptions {
  /** Cells of last year's report. */
  readonly last?: Cells;
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
  /** 说明 given so far; a new record carries them on. */
  readonly waivers: readonly Waiver[];
  /** Cells that no ledger gives, by the kind of ledger that would. */
  readonly left: ReadonlyMap<LedgerKind, readonly CellKey[]>;
  readonly edits: readonly Edit[];
}

export type FillOutcome =
  | { readonly kind: "planned"; readonly plan: FillPlan }
  | { readonly kind: "impossible"; readonly problems: readonly FillProblem[] };

/** 填报: reads the ledgers and works out every edit. Pure: the same workbook gives the same plan. */
export function planFill(workbook: WorkbookData, options: FillOptions): FillOutcome {
  const { settings, problems: settingsProblems } = parseSettings(workbook);
  const { organ, year, problems } = identify(workbook, settings, options);
  if (organ === undefined || year === undefined) return { kind: "impossible", problems };
  if (noticeFor(year)?.id !== "2021-30") return { kind: "impossible", problems: [{ code: "unsupported-year", year }] };
  const found = findTables(workbook);
  const reportSheets = new Set(found.map(({ sheet }) => sheet));
  const reading = readLedgers(workbook, { year, settings, reportSheets });
  const problem = readingProblem(workbook, reading);
  if (problem !== undefined) return { kind: "impossible", problems: [problem] };
  const identity = { organ, year };
  const tables = chooseTables(workbook, found, year).filter(({ format }) => format === "2021-30");
  const targets = targetsFor(workbook, tables);
  const cells = fillCells({
    cells: new Map(targets.flatMap(({ standing }) => [...standing])),
    figures: figuresOf(reading, organ),
    recorded: recordedFills(workbook),
    replace: options.replace ?? new Set(),
  });
  const report = reportAfter(workbook, tables, cells);
  const context = contextOf(identity, options);
  const findings = reconcile(report, context);
  const left = leftByLedger(cells);
  const waivers = waiversIn(workbook);
  const plan = { identity, settings, settingsProblems, reading, cells, report, findings, waivers, left };
  const edits: Edit[] = [
    ...targets.flatMap((target) => tableEdits(target, cells, identity)),
    ...settingsEdits(workbook, settings, identity, options.words),
    { kind: "marks", marks: marksFor(report, context) },
    // Last, so that a write that breaks off leaves no record of what was never written.
    { kind: "sheet", layout: layoutFillRecord(recordSheetIn(workbook), plan, options) },
  ];
  return { kind: "planned", plan: { ...plan, edits } };
}

function readingProblem(workbook: WorkbookData, reading: LedgerReading): FillProblem | undefined {
  if (reading.ledgers.length === 0) return { code: "no-ledger", sheets: workbook.sheets.map(({ name }) => name) };
  const { counted, unresolved } = reading.rows;
  const years = reading.excluded.flatMap(({ reason }) => (reason.code === "other-year" ? reason.years : []));
  return counted + unresolved === 0 && years.length > 0
    ? { code: "year-without-data", year: reading.year, years: [...new Set(years)].sort((a, b) => a - b) }
    : undefined;
}

/** A table to fill: one that stands in the workbook, or a new sheet. */
interface Target {
  readonly id: TableId;
  readonly newSheet?: string;
  readonly standing: ReadonlyMap<CellKey, StandingCell>;
}

function targetsFor(workbook: WorkbookData, tables: readonly FoundTable[]): readonly Target[] {
  const taken = new Set(workbook.sheets.map(({ name }) => name));
  const now = readReport(workbook, tables);
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  return (["t2", "t3", "t4"] as const).map((id): Target => {
    const table = tables.find((one) => one.id === id);
    if (table === undefined) {
      const newSheet = freeName(tableSheets[id], taken);
      const places = [...newPlaces(id, newSheet)];
      const standing = new Map(places.map(([key, place]) => [key, { place, value: blank, hasFormula: false }]));
      return { id, newSheet, standing };
    }
    const standing = [...table.places].map(([key, place]): [CellKey, StandingCell] => [
      key as CellKey,
      {
        place,
        value: now.cells.get(key) ?? blank,
        hasFormula: sheets.get(place.sheet)?.formulas.has(a1(place.row, place.column)) ?? false,
      },
    ]);
    return { id, standing: new Map(standing) };
  });
}

/** The report as it will read when the edits are done. */
function reportAfter(workbook: WorkbookData, tables: readonly FoundTable[], cells: readonly FilledCell[]): Report {
  const { missingLabels, deviations = [] } = readReport(workbook, tables);
  return {
    format: "2021-30",
    cells: new Map(cells.map(({ key, after }): [AnyCellKey, FilledCell["after"]] => [key, after])),
    places: new Map(cells.map(({ key, place }): [AnyCellKey, FilledCell["place"]] => [key, place])),
    missingTables: [],
    missingLabels,
    deviations,
  };
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

function tableEdits(
  { id, newSheet, standing }: Target,
  cells: readonly FilledCell[],
  identity: Identity,
): readonly Edit[] {
  const mine = cells.filter(({ key }) => standing.has(key));
  if (newSheet === undefined) {
    return mine
      .filter(({ state, formula }) => state === "changed" || (formula !== undefined && state !== "kept"))
      .map((cell): Edit => ({ kind: "cell", ...cell.place, content: contentOf(cell) }));
  }
  const byKey = new Map<AnyCellKey, FilledCell>(mine.map((cell) => [cell.key, cell]));
  const title = `${identity.organ}${identity.year}年政府信息公开工作年度报告`;
  const layout = layoutTable(id, newSheet, title, (key) => {
    const cell = byKey.get(key);
    return cell === undefined ? { value: null } : contentOf(cell);
  });
  return [{ kind: "sheet", layout }];
}

function contentOf({ after, formula }: FilledCell): CellContent {
  const value = after.kind === "number" ? after.value : null;
  return formula === undefined ? { value } : { value, formula };
}

/** Lays the sheet 年报设置 out once; afterwards it is the office's. */
function settingsEdits(workbook: WorkbookData, settings: Settings, identity: Identity, words: Words): readonly Edit[] {
  if (workbook.sheets.some(({ name }) => name === settingsSheetName)) return [];
  return [{ kind: "sheet", layout: layoutSettings({ ...settings, ...identity }, words.settings) }];
}
