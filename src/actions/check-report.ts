import type { FinishedReport } from "../domain/report/finished-report";
import { checkText } from "../domain/text/check-text";
import type { CheckedTextFinding } from "../domain/text/checked-finding";
import type { ReportText } from "../domain/text/report-text";
import { checkWorkbook, type CheckOptions, type CheckResult } from "./check";

export interface ReportCheck extends CheckResult {
  readonly text: ReportText;
  readonly textFindings: readonly CheckedTextFinding[];
}

/** Checks a finished report before it is published: its tables, its text, and the one against the other. */
export function checkReport({ workbook, text, pictured }: FinishedReport, options: CheckOptions = {}): ReportCheck {
  const check = checkWorkbook(workbook, { ...options, ...(pictured !== undefined && { pictured }) });
  const { organ, year } = check.identity;
  const textFindings = checkText(text, {
    organ,
    year,
    cells: check.report.cells,
    ...(options.last !== undefined && { last: options.last }),
  });
  return { ...check, text, textFindings };
}
