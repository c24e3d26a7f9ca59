import type { Finding } from "../domain/reconcile/evaluate";
import { categories, isRecord, layoutRecord, recordSheet, recordSheetIn } from "../domain/record/record";
import { waiverKey, waiverLine, type Waiver } from "../domain/record/waivers";
import type { CellEdit, Edit } from "../domain/sheet/edit";
import { shownText, type SheetData, type WorkbookData } from "../domain/sheet/sheet-data";

/**
 * 说明: writes down in 核对记录 why a finding is as it should be, for the figures it has now. Given again, it takes the
 * place of the former reason; an empty reason takes it back.
 */
export function waive(workbook: WorkbookData, finding: Finding, reason: string): readonly Edit[] {
  const waiver: Waiver = { ...waiverKey(finding), reason: reason.trim() };
  const record = workbook.sheets.find(isRecord);
  if (record !== undefined) return waiver.reason === "" ? takeBack(record, waiver) : write(record, waiver);
  if (waiver.reason === "") return [];
  const name = recordSheetIn(workbook);
  return [{ kind: "sheet", layout: layoutRecord(name, recordSheet, [waiverLine(waiver)]) }];
}

function write(record: SheetData, waiver: Waiver): readonly Edit[] {
  const there = rowOf(record, waiver);
  const { place, item, value, text } = waiverLine(waiver);
  return line(record, there ?? record.values.length, [categories.waiver, place, item, value, text]);
}

function takeBack(record: SheetData, waiver: Waiver): readonly Edit[] {
  const there = rowOf(record, waiver);
  return there === undefined ? [] : line(record, there, [null, null, null, null, null]);
}

function rowOf({ values }: SheetData, { item }: Waiver): number | undefined {
  const row = values.findIndex((cells) => cells[0] === categories.waiver && shownText(cells[2] ?? null) === item);
  return row < 0 ? undefined : row;
}

function line({ name }: SheetData, row: number, values: readonly (string | number | null)[]): readonly CellEdit[] {
  return values.map((value, column) => ({ kind: "cell", sheet: name, row, column, content: { value } }));
}
