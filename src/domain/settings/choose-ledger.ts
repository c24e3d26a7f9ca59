import type { LedgerChoice } from "../ledger/told";
import type { Edit } from "../sheet/edit";
import type { WorkbookData } from "../sheet/sheet-data";
import { layoutSettings, type SettingsLabels } from "./layout-settings";
import { choiceKey, nameOfChoiceItem, nameOfChoiceValue, readChoice } from "./ledger-entries";
import { emptySettings } from "./settings";
import { cellEdit, placeForEntries } from "./settings-edits";
import { settingsCategories, settingsEntries, settingsSheetOf } from "./settings-entries";

/**
 * Writes down what a sheet or column is: as the sheet's next row, or in the row that speaks of it already. Without the
 * sheet 年报设置, lays it out.
 */
export function chooseLedgerEdits(
  workbook: WorkbookData,
  choice: LedgerChoice,
  labels: SettingsLabels,
): readonly Edit[] {
  const sheet = settingsSheetOf(workbook);
  if (sheet === undefined) {
    return [{ kind: "sheet", layout: layoutSettings({ ...emptySettings(), ledgers: [choice] }, labels) }];
  }
  const { columns, next, edits } = placeForEntries(sheet);
  const value = nameOfChoiceValue(choice);
  const there = settingsEntries(sheet, columns).find((entry) => {
    if (entry.category !== settingsCategories.ledgers) return false;
    // Whatever the entry says now, it is about this sheet or column.
    const about = readChoice({ item: entry.item, value }, workbook);
    return !("code" in about) && choiceKey(about) === choiceKey(choice);
  });
  if (there !== undefined) return [cellEdit(sheet, there.row, columns.value, value)];
  return [
    ...edits,
    cellEdit(sheet, next, columns.category, settingsCategories.ledgers),
    cellEdit(sheet, next, columns.item, nameOfChoiceItem(choice)),
    cellEdit(sheet, next, columns.value, value),
  ];
}
