import { identify } from "../domain/identity/identify";
import { isRecord, layoutRecord, lineEdits, recordSheet, recordSheetIn } from "../domain/record/record";
import { waiverIn, waiverLine, type Waiver } from "../domain/record/waivers";
import { isSameReport } from "../domain/record/whose-waivers";
import { parseSettings } from "../domain/settings/settings-sheet";
import type { Edit } from "../domain/sheet/edit";
import type { SheetData, WorkbookData } from "../domain/sheet/sheet-data";

/**
 * 说明: writes down in 核对记录 why a finding is as it should be, for the figures it has now. Given again, it takes the
 * place of the former reason; an empty reason takes it back.
 */
export function waive(workbook: WorkbookData, given: Waiver): readonly Edit[] {
  const waiver: Waiver = { ...given, reason: given.reason.trim() };
  const record = workbook.sheets.find(isRecord);
  if (record === undefined) {
    if (waiver.reason === "") return [];
    return [{ kind: "sheet", layout: layoutRecord(recordSheetIn(workbook), recordSheet, [waiverLine(waiver)]) }];
  }
  const there = rowOf(record, waiver, workbook);
  if (waiver.reason !== "") return lineEdits(record, there ?? record.values.length, waiverLine(waiver));
  return there === undefined ? [] : lineEdits(record, there, undefined);
}

/** The row of the same finding of the same report. Where a row does not say whose, it is the workbook's own. */
function rowOf(record: SheetData, { item, of }: Waiver, workbook: WorkbookData): number | undefined {
  const own = identify(workbook, parseSettings(workbook).settings);
  const row = record.values.findIndex((cells) => {
    const there = waiverIn(cells);
    if (there?.item !== item) return false;
    return (there.of === undefined && of === undefined) || isSameReport(there.of ?? own, of ?? own);
  });
  return row < 0 ? undefined : row;
}
