import { normalise, spelling } from "../ledger/classify/normalise";
import { type SheetData, shownText, valueAt, type WorkbookData } from "../sheet/sheet-data";
import type { OfficeWord } from "./settings";

/** The sheet that keeps the settings. */
export const settingsSheetName = "年报设置";

/** The words by which the sheet is read again. */
export const settingsHeads = { category: "类别", item: "项目", value: "取值", explanation: "说明" } as const;
export const settingsCategories = { basics: "基本", readings: "口径", words: "用语" } as const;
export const basicItems = { organ: "机关名称", year: "年度" } as const;

/** Where the columns of the sheet stand. */
export interface SettingsColumns {
  readonly headerRow: number;
  readonly category: number;
  readonly item: number;
  readonly value: number;
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
    if (category >= 0 && item >= 0 && value >= 0) return { headerRow, category, item, value };
  }
  return undefined;
}

/** One entry of the sheet as it stands. */
export interface SettingsEntry {
  readonly row: number;
  readonly category: string;
  readonly item: string;
  readonly value: string;
}

/** The entries below the header, empty rows left out. */
export function settingsEntries(sheet: SheetData, columns: SettingsColumns): readonly SettingsEntry[] {
  return sheet.values.flatMap((_, row) => {
    if (row <= columns.headerRow) return [];
    const shown = (column: number): string => shownText(valueAt(sheet, row, column)).trim();
    const entry = { row, category: shown(columns.category), item: shown(columns.item), value: shown(columns.value) };
    return entry.category === "" && entry.item === "" && entry.value === "" ? [] : [entry];
  });
}

/** Two words with the same key are the same word: the same cell text in the same field. */
export function wordKey({ field, text }: Pick<OfficeWord, "field" | "text">): string {
  return `word:${field}:${normalise(text)}`;
}
