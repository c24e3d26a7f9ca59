import { statementsOf, type StatedInSettings } from "../domain/narrative/statements";
import type { Edit } from "../domain/sheet/edit";
import type { WorkbookData } from "../domain/sheet/sheet-data";
import { checkOpenReport } from "./check-report";
import { inspect } from "./inspect";
import type { FillOptions } from "./plan-fill";
import { planText } from "./plan-text";

/**
 * 起草: the sheet 正文 drafted anew from the tables as they stand; nothing while organ or year is not known. What the
 * office states is what 年报设置 says, or what is about to be written there.
 */
export function redraft(workbook: WorkbookData, options: FillOptions, statements?: StatedInSettings): readonly Edit[] {
  const { identity, settings, reading } = inspect(workbook, options);
  const { organ, year } = identity;
  if (organ === undefined || year === undefined) return [];
  const source = {
    organ,
    year,
    cells: checkOpenReport(workbook, options).report.cells,
    facts: reading?.facts ?? {},
    stated: statementsOf(organ, statements ?? settings.statements),
    ...(options.last !== undefined && { last: options.last }),
  };
  return planText(workbook, source, options.words).edits;
}
