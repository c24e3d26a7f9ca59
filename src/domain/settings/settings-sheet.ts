import type { Edit, SheetLayout } from "../sheet/edit";
import type { WorkbookData } from "../sheet/sheet-data";
import type { Readings } from "./readings";
import { emptySettings, type OfficeWord, type Settings } from "./settings";

/** The sheet that keeps the settings. */
export const settingsSheetName = "年报设置";

/** A row of 年报设置 that says nothing we understand. Its settings stay at their defaults; the row stays as it is. */
export interface SettingsProblem {
  /** Counted from 0. */
  readonly row: number;
  readonly code:
    "no-header" | "unknown-category" | "unknown-item" | "unknown-value" | "blank-value" | "not-a-year" | "repeated";
  /** What the cell in question shows. */
  readonly text: string;
}

/** The sentences of the sheet, in the language of the user. */
export interface SettingsLabels {
  readonly title: string;
  readonly organ: string;
  readonly year: string;
  readonly readings: { readonly [Key in keyof Readings]: string };
  readonly outcomeWord: string;
  readonly applicantWord: string;
}

/** Reads the sheet 年报设置. Without the sheet: the defaults. */
export function parseSettings(workbook: WorkbookData): {
  readonly settings: Settings;
  readonly problems: readonly SettingsProblem[];
} {
  void workbook;
  return { settings: emptySettings(), problems: [] };
}

/** The whole sheet 年报设置 for these settings. */
export function layoutSettings(settings: Settings, labels: SettingsLabels): SheetLayout {
  void settings;
  return {
    name: settingsSheetName,
    cells: [{ row: 0, column: 0, content: { value: labels.title }, look: "title" }],
    merges: [],
    columnWidths: [],
    rowHeights: new Map(),
    page: { orientation: "portrait" },
    frozenRows: 0,
  };
}

/** Adds a word of the office's to the sheet, or lays the sheet out with it when there is none. */
export function appendWordEdits(workbook: WorkbookData, word: OfficeWord, labels: SettingsLabels): readonly Edit[] {
  void workbook;
  return [{ kind: "sheet", layout: layoutSettings({ ...emptySettings(), words: [word] }, labels) }];
}
