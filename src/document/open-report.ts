import { reportFromDocument } from "../domain/report/from-document";
import type { FinishedReport } from "../domain/report/finished-report";
import { reportInWorkbook } from "../domain/text/report-in-workbook";
import { readXlsx, type ReadProgress } from "../workbook/xlsx/read-xlsx";
import { readDocx } from "./docx/read-docx";
import { readHtml } from "./html/read-html";

/** Reads a finished report by the ending of its file's name. Throws DocumentError, WorkbookError. */
export async function openReport(name: string, bytes: Uint8Array, progress?: ReadProgress): Promise<FinishedReport> {
  if (/\.docx?$/i.test(name)) return reportFromDocument(readDocx(bytes));
  if (/\.(?:html?|mht)$/i.test(name)) return reportFromDocument(readHtml(bytes));
  return reportInWorkbook(await readXlsx(bytes, progress));
}
