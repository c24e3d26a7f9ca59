import { checkReport } from "../actions/check-report";
import { lastReport } from "../actions/last-report";
import { openReport } from "../document/open-report";
import type { ReportAnswer, ReportRequest } from "./protocol";

/** Reads a finished report and gives what is wanted of it. Throws DocumentError, WorkbookError. */
export async function answerRequest({ name, bytes, checkAgainst }: ReportRequest): Promise<ReportAnswer> {
  const report = await openReport(name, bytes);
  if (checkAgainst === undefined) {
    const lastYear = lastReport(report);
    return lastYear === undefined ? {} : { lastYear };
  }
  const check = checkReport(report, checkAgainst);
  return check.tables.length === 0 ? {} : { check };
}
