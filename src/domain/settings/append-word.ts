import type { Edit } from "../sheet/edit";
import type { WorkbookData } from "../sheet/sheet-data";
import { layoutSettings, type SettingsLabels } from "./layout-settings";
import { emptySettings, type OfficeWord } from "./settings";
import { cellEdit, placeForEntries } from "./settings-edits";
import { settingsCategories, settingsEntries, settingsSheetOf, wordKey } from "./settings-entries";
import { nameOfWordMeaning, wordMeaning } from "./value-names";

/**
 * Adds a word of the office's to the sheet as its next row, or changes what the word stands for if it is there.
 * Without the sheet, lays it out. A blank cell is no word: nothing is added for it.
 */
export function appendWordEdits(workbook: WorkbookData, word: OfficeWord, labels: SettingsLabels): readonly Edit[] {
  if (word.text.trim() === "") return [];
  const sheet = settingsSheetOf(workbook);
  if (sheet === undefined) {
    return [{ kind: "sheet", layout: layoutSettings({ ...emptySettings(), words: [word] }, labels) }];
  }
  const { columns, next, edits } = placeForEntries(sheet);
  const meaning = nameOfWordMeaning(word);
  const there = settingsEntries(sheet, columns).find(({ category, item, value }) => {
    const entered = category === settingsCategories.words ? wordMeaning(item, value) : undefined;
    return entered !== undefined && wordKey(entered) === wordKey(word);
  });
  if (there !== undefined) return [cellEdit(sheet, there.row, columns.value, meaning)];
  return [
    ...edits,
    cellEdit(sheet, next, columns.category, settingsCategories.words),
    cellEdit(sheet, next, columns.item, word.text.trim()),
    cellEdit(sheet, next, columns.value, meaning),
  ];
}
