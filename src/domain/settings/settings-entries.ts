import { normalise, spelling } from "../ledger/classify/normalise";
import { isCellError, type SheetData, shownText, valueAt, type WorkbookData } from "../sheet/sheet-data";
import type { OfficeWord } from "./settings";

/** The sheet that keeps the settings. */
export const settingsSheetName = "年报设置";

/** The words by which the sheet is read again. */
export const settingsHeads = { category: "类别", item: "项目", value: "取值", explanation: "说明" } as const;
export const settingsHeadings = Object.values(settingsHeads);
export const settingsCategories = {
  basics: "基本",
  readings: "口径",
  statements: "正文",
  words: "用语",
  ledgers: "台账",
} as const;
export const basicItems = { organ: "机关名称", year: "年度" } as const;

/** Where the columns of the sheet stand. */
export interface SettingsColumns {
  readonly headerRow: number;
  readonly category: number;
  readonly item: number;
  readonly value: number;
  /** The sheet may do without. */
  readonly explanation?: number;
}

/** The sheet 年报设置 of a workbook. */
export function settingsSheetOf(workbook: WorkbookData): SheetData | undefined {
  return workbook.sheets.find(({ name }) => normalise(name) === settingsSheetName);
}

/** Finds the row with 类别, 项目 and 取值; anything may stand above it and between them. */
export function findSettingsColumns(sheet: SheetData): SettingsColumns | undefined {
  for (const [headerRow, cells] of sheet.values.entries()) {
    const heads = cells.map((cell) => spelling(shownText(cell)));
    const [category, item, value] = [settingsHeads.category, settingsHeads.item, settingsHeads.value].map((head) =>
      heads.indexOf(head),
    );
    if (category === undefined || item === undefined || value === undefined) continue;
    if (category < 0 || item < 0 || value < 0) continue;
    const explanation = heads.indexOf(settingsHeads.explanation);
    return { headerRow, category, item, value, ...(explanation >= 0 && { explanation }) };
  }
  return undefined;
}

/** One entry of the sheet as it stands. */
export interface SettingsEntry {
  readonly row: number;
  readonly category: string;
  readonly item: string;
  readonly value: string;
  /** The value is a spreadsheet error, not words. */
  readonly broken: boolean;
}

/** The entries below the header, empty rows left out. */
export function settingsEntries(sheet: SheetData, columns: SettingsColumns): readonly SettingsEntry[] {
  return sheet.values.flatMap((_, row) => {
    if (row <= columns.headerRow) return [];
    const shown = (column: number): string => shownText(valueAt(sheet, row, column)).trim();
    const [category, item, value] = [shown(columns.category), shown(columns.item), shown(columns.value)];
    if (category === "" && item === "" && value === "") return [];
    return [{ row, category, item, value, broken: isCellError(valueAt(sheet, row, columns.value)) }];
  });
}

/** Whether an entry states something for the text of the report. */
export function isStatement({ category }: SettingsEntry): boolean {
  return spelling(category) === settingsCategories.statements;
}

/** Two words with the same key are the same word: the same cell text in the same field. */
export function wordKey({ field, text }: Pick<OfficeWord, "field" | "text">): string {
  return `word:${field}:${normalise(text)}`;
}
