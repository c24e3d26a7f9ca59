import type { FinishedReport } from "../report/finished-report";
import type { WorkbookData } from "../sheet/sheet-data";
import type { ReportText } from "./report-text";
import { workbookText } from "./workbook-text";

export const noText: ReportText = { title: [], opening: [], sections: [] };

/** The report in a workbook: its tables on whichever sheets, its text on the sheet 正文. */
export function reportInWorkbook(workbook: WorkbookData): FinishedReport {
  const found = workbookText(workbook);
  return { workbook, text: found?.text ?? noText, ...(found !== undefined && { textPlaces: found.places }) };
}
