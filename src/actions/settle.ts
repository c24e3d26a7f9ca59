import type { OfficeWord } from "../domain/settings/settings";
import { appendWordEdits } from "../domain/settings/settings-sheet";
import type { Edit } from "../domain/sheet/edit";
import type { WorkbookData } from "../domain/sheet/sheet-data";
import type { Words } from "../locales/words";

/** Remembers in 年报设置 what a word of the office's ledgers stands for. */
export function settle(workbook: WorkbookData, word: OfficeWord, words: Words): readonly Edit[] {
  return appendWordEdits(workbook, word, words.settings);
}
