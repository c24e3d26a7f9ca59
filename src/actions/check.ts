import type { TableId } from "../domain/format/cell-key";
import { findTables, type FoundTable } from "../domain/report/find-tables";
import { canMakeRegulations } from "../domain/report/organ";
import { readReport, type Report } from "../domain/report/report";
import { reconcile, type Cells, type Context, type Finding } from "../domain/reconcile/evaluate";
import { parseSettings } from "../domain/settings/settings-sheet";
import type { WorkbookData } from "../domain/sheet/sheet-data";
import { chooseTables } from "../domain/report/choose-tables";
import { waiversIn, type Waiver } from "../domain/record/waivers";
import { identify, type Identification, type IdentityOptions } from "../domain/identity/identify";

export interface CheckOptions extends IdentityOptions {
  /** The cells of last year's report. */
  readonly last?: Cells;
  /** Tables of a document in whose section there is a picture. */
  readonly pictured?: ReadonlySet<TableId>;
}

export interface CheckResult {
  readonly identity: Identification;
  /** Where the tables are; a re-check after an edit need not look for them again. */
  readonly tables: readonly FoundTable[];
  readonly report: Report;
  readonly findings: readonly Finding[];
  /** 说明 kept in the workbook, those that no longer hold among them. */
  readonly waivers: readonly Waiver[];
}

/** 核对: finds the three tables of a workbook and reconciles them. */
export function checkWorkbook(workbook: WorkbookData, options: CheckOptions = {}): CheckResult {
  const { settings } = parseSettings(workbook);
  const identity = identify(workbook, settings, options);
  const tables = chooseTables(workbook, findTables(workbook), identity.year);
  return checkTables(workbook, { tables, identity, waivers: waiversIn(workbook) }, options);
}

/** The same with the tables already found: nothing but the table cells is read. */
export function checkTables(
  workbook: WorkbookData,
  { tables, identity, waivers }: Pick<CheckResult, "tables" | "identity" | "waivers">,
  options: Pick<CheckOptions, "last" | "pictured"> = {},
): CheckResult {
  const report = readReport(workbook, tables);
  return { identity, tables, waivers, report, findings: reconcile(report, contextOf(identity, options)) };
}

/** What the rules need to know besides the tables themselves. */
export function contextOf(
  { organ, year }: { readonly organ?: string; readonly year?: number },
  { last, pictured }: Pick<CheckOptions, "last" | "pictured">,
): Context {
  const may = organ === undefined ? undefined : canMakeRegulations(organ);
  return {
    ...(last !== undefined && { last }),
    ...(pictured !== undefined && { pictured }),
    ...(year !== undefined && { year }),
    ...(may !== undefined && { canMakeRegulations: may }),
  };
}
