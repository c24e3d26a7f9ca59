import type { SheetData, WorkbookData } from "../sheet/sheet-data";

/** What a report's title says. The year is the reported one. */
export interface StatedTitle {
  readonly sheet: string;
  readonly row: number;
  readonly organ?: string;
  readonly year: number;
}

/** The organ stands before the year, or between it and the name of the report, or on the line above. */
const title =
  /^(.*?)(20\d\d|二[〇○零][〇○零一二三四五六七八九]{2})年度?(.*?)(?:政府信息公开|政务公开|信息公开)(?:工作)?(?:年度)?(?:工作)?(?:报告|年报)/u;

/** 「根据《……》，编制2023年……年度报告」 speaks of a report, and is no title. */
const inSentence = /[。，；《]/u;

const numerals = "〇一二三四五六七八九";

/** "2023" and "二〇二三" alike. */
const yearOf = (text: string): number =>
  Number(text.replace(/[○零]/gu, "〇").replace(/\D/gu, (numeral) => String(numerals.indexOf(numeral))));

/** How far down a title is looked for: titles stand on top. */
const titleRows = 12;

/** Titles of a report on the sheets of a workbook: in one cell, or the organ on the line above. */
export function findReportTitles(workbook: WorkbookData): readonly StatedTitle[] {
  return workbook.sheets.flatMap((sheet) =>
    sheet.values.slice(0, titleRows).flatMap((_, row) => {
      const match = title.exec(lineText(sheet, row));
      if (match === null) return [];
      const [, before = "", year = "", after = ""] = match;
      if (inSentence.test(before) || (after !== "" && !organEnding.test(after))) return [];
      const organ = before + after === "" ? organAbove(sheet, row) : before || after;
      return [{ sheet: sheet.name, row, year: yearOf(year), ...(organ === undefined ? {} : { organ }) }];
    }),
  );
}

function lineText(sheet: SheetData, row: number): string {
  const text = sheet.values[row]?.find((value) => typeof value === "string" && value.trim() !== "");
  return typeof text === "string" ? text.replace(/\s+/gu, "") : "";
}

const organEnding = /(?:政府|办事处|街道|镇|乡|局|委员会|委|办公室|厅|中心|大队|支队)$/u;

function organAbove(sheet: SheetData, row: number): string | undefined {
  const above = row > 0 ? lineText(sheet, row - 1) : "";
  return organEnding.test(above) ? above : undefined;
}
