import type { CellEdit, CellLook, Edit, LaidCell, SheetLayout } from "../sheet/edit";
import { heightOf } from "../sheet/text-height";
import { type SheetData, shownText, type WorkbookData } from "../sheet/sheet-data";
import { readingKeys, readingTable, type ReadingKey } from "./readings";
import { emptySettings, type OfficeWord, type Settings } from "./settings";
import {
  basicItems,
  findSettingsColumns,
  settingsCategories,
  type SettingsColumns,
  settingsEntries,
  settingsHeads,
  settingsSheetName,
  settingsSheetOf,
  wordKey,
} from "./settings-entries";
import { nameOfReadingValue, nameOfWordMeaning, wordMeaning } from "./value-names";

/** The sentences of the sheet, in the language of the user. */
export interface SettingsLabels {
  readonly title: string;
  readonly organ: string;
  readonly year: string;
  readonly readings: { readonly [Key in ReadingKey]: string };
  readonly outcomeWord: string;
  readonly applicantWord: string;
}

interface Line {
  readonly category: string;
  readonly item: string;
  readonly value: string | number | null;
  readonly explanation: string;
}

const headings = [settingsHeads.category, settingsHeads.item, settingsHeads.value, settingsHeads.explanation];

const widths = [8, 22, 46, 70];

/** Programs do not all fit the height of a wrapped row to its text when they open a file. */
function lineHeight({ category, item, value, explanation }: Line): number {
  return heightOf(
    [category, item, String(value ?? ""), explanation].map((text, column) => ({ text, width: widths[column] ?? 0 })),
  );
}

/** The whole sheet 年报设置 for these settings. */
export function layoutSettings(settings: Settings, labels: SettingsLabels): SheetLayout {
  const lines = linesOf(settings, labels);
  const cells: LaidCell[] = [
    laid(0, 0, labels.title, "title"),
    ...headings.map((heading, column) => laid(1, column, heading, "tableHeading")),
    ...lines.flatMap(({ category, item, value, explanation }, index) => [
      laid(index + 2, 0, category, "label"),
      laid(index + 2, 1, item, "labelLeft"),
      laid(index + 2, 2, value, "labelLeft"),
      laid(index + 2, 3, explanation, "text"),
    ]),
  ];
  return {
    name: settingsSheetName,
    cells,
    merges: [{ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: headings.length - 1 }],
    columnWidths: widths,
    rowHeights: new Map([[0, 30], ...lines.map((line, index): [number, number] => [index + 2, lineHeight(line)])]),
    page: { orientation: "landscape", repeatRows: [1, 1] },
    frozenRows: 2,
  };
}

function laid(row: number, column: number, value: string | number | null, look: CellLook): LaidCell {
  return { row, column, content: { value }, look };
}

function linesOf(settings: Settings, labels: SettingsLabels): readonly Line[] {
  const { basics, readings, words } = settingsCategories;
  return [
    { category: basics, item: basicItems.organ, value: settings.organ ?? null, explanation: labels.organ },
    { category: basics, item: basicItems.year, value: settings.year ?? null, explanation: labels.year },
    ...readingKeys.map((key) => ({
      category: readings,
      item: readingTable[key].item,
      value: nameOfReadingValue(readingTable[key].kind, settings.readings[key]),
      explanation: labels.readings[key],
    })),
    ...settings.words.map((word) => ({
      category: words,
      item: word.text.trim(),
      value: nameOfWordMeaning(word),
      explanation: word.field === "outcome" ? labels.outcomeWord : labels.applicantWord,
    })),
  ];
}

/**
 * Adds a word of the office's to the sheet as its next row, or changes what the word stands for if it is there.
 * Without the sheet, lays it out. A blank cell is no word: nothing is added for it. A sheet of that name without our header keeps what it has; the header goes below.
 */
export function appendWordEdits(workbook: WorkbookData, word: OfficeWord, labels: SettingsLabels): readonly Edit[] {
  if (word.text.trim() === "") return [];
  const sheet = settingsSheetOf(workbook);
  if (sheet === undefined) {
    return [{ kind: "sheet", layout: layoutSettings({ ...emptySettings(), words: [word] }, labels) }];
  }
  const columns = findSettingsColumns(sheet);
  const next = lastUsedRow(sheet) + 1;
  if (columns !== undefined) return wordEdits(sheet, columns, word, next);
  const below: SettingsColumns = { headerRow: next, category: 0, item: 1, value: 2 };
  const header = headings.map((heading, column) => edit(sheet, next, column, heading));
  return [...header, ...wordEdits(sheet, below, word, next + 1)];
}

function wordEdits(sheet: SheetData, columns: SettingsColumns, word: OfficeWord, next: number): readonly CellEdit[] {
  const meaning = nameOfWordMeaning(word);
  const there = settingsEntries(sheet, columns).find(({ category, item, value }) => {
    const entered = category === settingsCategories.words ? wordMeaning(item, value) : undefined;
    return entered !== undefined && wordKey(entered) === wordKey(word);
  });
  if (there !== undefined) return [edit(sheet, there.row, columns.value, meaning)];
  return [
    edit(sheet, next, columns.category, settingsCategories.words),
    edit(sheet, next, columns.item, word.text.trim()),
    edit(sheet, next, columns.value, meaning),
  ];
}

function edit(sheet: SheetData, row: number, column: number, value: string): CellEdit {
  return { kind: "cell", sheet: sheet.name, row, column, content: { value } };
}

function lastUsedRow(sheet: SheetData): number {
  return sheet.values.findLastIndex((cells) => cells.some((cell) => shownText(cell) !== ""));
}
