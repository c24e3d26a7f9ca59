import { exportLine, type Export } from "../domain/record/exports";
import { isRecord, layoutRecord, lineEdits, recordSheet, recordSheetIn } from "../domain/record/record";
import type { Edit } from "../domain/sheet/edit";
import type { WorkbookData } from "../domain/sheet/sheet-data";

/** Writes down in 核对记录 that a file was made of the report. */
export function logExport(workbook: WorkbookData, made: Export): readonly Edit[] {
  const record = workbook.sheets.find(isRecord);
  return record === undefined
    ? [{ kind: "sheet", layout: layoutRecord(recordSheetIn(workbook), recordSheet, [exportLine(made)]) }]
    : lineEdits(record, record.values.length, exportLine(made));
}
