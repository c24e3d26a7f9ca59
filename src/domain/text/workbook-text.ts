import { shownText, type SheetData, type WorkbookData } from "../sheet/sheet-data";
import type { Block } from "../report/document-block";
import { textSheetName, textSheetOf } from "../text-sheet/text-sheet";
import type { ReportText } from "./report-text";
import { splitReport } from "./split-report";

/** A report's text kept in a workbook. */
export interface WorkbookText {
  readonly text: ReportText;
  readonly places: TextPlaces;
}

/** Where the paragraphs stand: their column, and the row of each by its index. */
export interface TextPlaces {
  readonly sheet: string;
  readonly column: number;
  readonly rows: readonly number[];
}

/** One row's text. */
export interface TextLine {
  /** Zero-based. */
  readonly row: number;
  readonly text: string;
}

/** Undefined for a workbook that has no sheet for its text, or nothing on it. */
export function workbookText(workbook: Pick<WorkbookData, "sheets">): WorkbookText | undefined {
  const ours = textSheetOf(workbook);
  if (ours !== undefined) return textOfLines(ours.rows, ours.name, ours.columns.text);
  const sheet = workbook.sheets.find(({ name }) => name === textSheetName);
  return sheet && textOfLines(firstTexts(sheet), sheet.name, 0);
}

/** Rows of a sheet read as a report; undefined where they are all empty. */
export function textOfLines(all: readonly TextLine[], sheet: string, column: number): WorkbookText | undefined {
  const lines = all.filter(({ text }) => text !== "");
  if (lines.length === 0) return undefined;
  const blocks = lines.map(({ text }): Block => ({ kind: "paragraph", text: text.replace(/\s*\n\s*/gu, "") }));
  return { text: splitReport(blocks), places: { sheet, column, rows: lines.map(({ row }) => row) } };
}

/** A sheet of the office's own: the first text of every row. */
function firstTexts({ values }: SheetData): readonly TextLine[] {
  return values.map((cells, row) => ({
    row,
    text: cells.map((value) => shownText(value).trim()).find((text) => text !== "") ?? "",
  }));
}
