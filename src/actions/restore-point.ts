import { isRecord } from "../domain/record/record";
import { marksFor } from "../domain/reconcile/marks";
import { sheetOfEdit, type Edit, type Mark } from "../domain/sheet/edit";
import type { RestorePoint } from "../domain/sheet/restore-point";
import type { WorkbookData } from "../domain/sheet/sheet-data";
import { checkWorkbook, contextOf } from "./check";
import type { FillOptions } from "./plan-fill";

export function restorePoint(now: WorkbookData, edits: readonly Edit[], options: FillOptions): RestorePoint {
  const touched = new Set(edits.map(sheetOfEdit));
  const before = { ...now, sheets: now.sheets.filter(({ name }) => touched.has(name)) };
  return { edits, before, marks: marksNow(now, options) };
}

/** Marks follow from the tables; a workbook without a record has had none from us. */
function marksNow(now: WorkbookData, options: FillOptions): readonly Mark[] {
  if (!now.sheets.some(isRecord)) return [];
  const { report, identity } = checkWorkbook(now, options);
  return marksFor(report, contextOf(identity, options));
}
