import type { StatedInSettings } from "../domain/narrative/statements";
import { setStatementEdits } from "../domain/settings/settings-sheet";
import type { Edit } from "../domain/sheet/edit";
import type { WorkbookData } from "../domain/sheet/sheet-data";
import type { FillOptions } from "./plan-fill";
import { redraft } from "./redraft";

/** Writes down in 年报设置 what the office states, and drafts 正文 anew by it. */
export function stateForText(
  workbook: WorkbookData,
  statements: StatedInSettings,
  options: FillOptions,
): readonly Edit[] {
  return [
    ...setStatementEdits(workbook, statements, options.words.settings),
    ...redraft(workbook, options, statements),
  ];
}
