import type { LedgerChoice } from "../domain/ledger/told";
import { chooseLedgerEdits } from "../domain/settings/settings-sheet";
import type { Edit } from "../domain/sheet/edit";
import type { WorkbookData } from "../domain/sheet/sheet-data";
import type { Words } from "../locales/words";

/** Remembers in 年报设置 which kind of ledger a sheet is, or what a column of it holds. */
export function chooseLedger(workbook: WorkbookData, choice: LedgerChoice, words: Words): readonly Edit[] {
  return chooseLedgerEdits(workbook, choice, words.settings);
}
