import { waiversIn } from "../domain/record/waivers";
import { chooseTables } from "../domain/report/choose-tables";
import type { AnyCellKey } from "../domain/format/cell-key";
import type { Identity } from "../domain/identity/identify";
import type { CellValue } from "../domain/report/cell-value";
import type { FinishedReport } from "../domain/report/finished-report";
import { checkText } from "../domain/text/check-text";
import type { CheckedTextFinding } from "../domain/text/checked-finding";
import type { ReportText } from "../domain/text/report-text";
import type { LastText, TextContext } from "../domain/text/text-finding";
import { reportInWorkbook } from "../domain/text/report-in-workbook";
import type { TextPlaces } from "../domain/text/workbook-text";
import type { WorkbookData } from "../domain/sheet/sheet-data";
import { checkTables, checkWorkbook, type CheckOptions, type CheckResult } from "./check";
import type { Inspection } from "./inspect";
import { rulesApplied, type RuleCounts } from "./rules-applied";

export interface ReportCheckOptions extends CheckOptions {
  /** The text of last year's report. */
  readonly lastText?: LastText;
}

export interface ReportCheck extends CheckResult {
  readonly text: ReportText;
  /** Where the text stands, if it is on a sheet. */
  readonly textPlaces?: TextPlaces;
  readonly textFindings: readonly CheckedTextFinding[];
  /** How many rules it was held against. */
  readonly rules: RuleCounts;
}

/** Checks a finished report before it is published: its tables, its text, and the one against the other. */
export function checkReport(
  { workbook, text, textPlaces, pictured }: FinishedReport,
  options: ReportCheckOptions = {},
): ReportCheck {
  const check = checkWorkbook(workbook, { ...options, ...(pictured !== undefined && { pictured }) });
  return { ...check, ...checkedText({ text, ...(textPlaces && { textPlaces }) }, check, options) };
}

/** The same for the report in a workbook, its text on the sheet 正文. */
export function checkOpenReport(workbook: WorkbookData, options: ReportCheckOptions = {}): ReportCheck {
  return checkReport(reportInWorkbook(workbook), options);
}

/** The same for a workbook of which it is known already what stands where. */
export function checkInspected(
  workbook: WorkbookData,
  { identity, tables }: Inspection,
  options: ReportCheckOptions,
): ReportCheck {
  const chosen = chooseTables(workbook, tables, identity.year);
  return recheckReport(workbook, { identity, tables: chosen, waivers: waiversIn(workbook) }, options);
}

/** The same with the tables already found: nothing but the table cells and the text is read. */
export function recheckReport(
  workbook: WorkbookData,
  former: Pick<CheckResult, "identity" | "tables" | "waivers">,
  options: ReportCheckOptions,
): ReportCheck {
  const check = checkTables(workbook, former, options);
  return { ...check, ...checkedText(reportInWorkbook(workbook), check, options) };
}

/** The sheets that a re-check has to read. */
export function sheetsToRecheck({ tables, textPlaces }: ReportCheck): readonly string[] {
  return [...tables.map(({ sheet }) => sheet), ...(textPlaces === undefined ? [] : [textPlaces.sheet])];
}

function checkedText(
  { text, textPlaces }: Pick<FinishedReport, "text" | "textPlaces">,
  { identity, report }: CheckResult,
  options: ReportCheckOptions,
): Omit<ReportCheck, keyof CheckResult> {
  const textFindings = checkText(text, textContext(identity, report.cells, options));
  const hasText = text.sections.length > 0;
  const rules = rulesApplied(report, { ...options, hasText });
  return { text, textFindings, rules, ...(textPlaces !== undefined && { textPlaces }) };
}

/** What the rules on texts need to know besides the text itself. */
export function textContext(
  { organ, year }: Partial<Identity>,
  cells: ReadonlyMap<AnyCellKey, CellValue>,
  { last, lastText }: ReportCheckOptions,
): TextContext {
  return { organ, year, cells, ...(last !== undefined && { last }), ...(lastText !== undefined && { lastText }) };
}
