import { shownText, type WorkbookData } from "../sheet/sheet-data";
import type { Block } from "../report/document-block";
import type { ReportText } from "./report-text";
import { splitReport } from "./split-report";

/** The sheet that holds the report's text, one paragraph a row. */
export const textSheetName = "正文";

/** The text of a report kept in a workbook; undefined when it has no sheet for it. */
export function workbookText({ sheets }: WorkbookData): ReportText | undefined {
  const sheet = sheets.find(({ name }) => name === textSheetName);
  if (sheet === undefined) return undefined;
  const lines = sheet.values.flatMap(
    (cells) => cells.map((value) => shownText(value).trim()).find((text) => text !== "") ?? [],
  );
  return splitReport(lines.map((text): Block => ({ kind: "paragraph", text: text.replace(/\s*\n\s*/gu, "") })));
}
