import { readLedgers } from "../domain/ledger/read-ledgers";
import type { LedgerReading } from "../domain/ledger/result";
import { exportsIn, type Export } from "../domain/record/exports";
import { findTables, type FoundTable } from "../domain/report/find-tables";
import type { Settings } from "../domain/settings/settings";
import { parseSettings, type SettingsProblem } from "../domain/settings/settings-sheet";
import type { WorkbookData } from "../domain/sheet/sheet-data";
import { hasOwnText, textSheetOf, type TextSheet } from "../domain/text-sheet/text-sheet";
import { identify, type Identification, type IdentityOptions } from "../domain/identity/identify";

/** What was recognised in a workbook. */
export interface Inspection {
  readonly identity: Identification;
  readonly settings: Settings;
  readonly settingsProblems: readonly SettingsProblem[];
  /** Statutory tables that stand in the workbook. */
  readonly tables: readonly FoundTable[];
  /** Merged cells could not be told: rows that stand under one are read as if their cells were blank. */
  readonly mergesUnknown: boolean;
  /** Our sheet 正文, if the workbook has it. */
  readonly text?: TextSheet;
  /** The office keeps its text in a sheet of its own making. */
  readonly hasOwnText: boolean;
  /** The files made of the report so far. */
  readonly exports: readonly Export[];
  /** Absent while the year is not known: without it no row can be counted. */
  readonly reading?: LedgerReading;
}

/** 读取: which sheets are ledgers, whose they are and of which year, and how their rows are counted. */
export function inspect(workbook: WorkbookData, options: IdentityOptions = {}): Inspection {
  const { settings, problems: settingsProblems } = parseSettings(workbook);
  const identity = identify(workbook, settings, options);
  const tables = findTables(workbook);
  const reportSheets = new Set(tables.map(({ sheet }) => sheet));
  const { year } = identity;
  const reading = year === undefined ? undefined : readLedgers(workbook, { year, settings, reportSheets });
  const text = textSheetOf(workbook);
  return {
    identity,
    settings,
    settingsProblems,
    tables,
    mergesUnknown: workbook.mergesUnknown === true,
    hasOwnText: hasOwnText(workbook),
    exports: exportsIn(workbook),
    ...(text !== undefined && { text }),
    ...(reading !== undefined && { reading }),
  };
}
