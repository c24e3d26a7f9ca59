import { parseA1 } from "../../src/domain/sheet/address";
import type { SheetData, WorkbookData } from "../../src/domain/sheet/sheet-data";
import { touchCell } from "./model/cells";
import type { Sheet } from "./model/sheet";
import { addSheet, newWorkbook, type Workbook } from "./model/workbook";

/** A workbook in Excel from our plain values. Results of formulas are taken as they are until something changes. */
export function workbookFromData(data: WorkbookData, name: string): Workbook {
  const workbook = newWorkbook(name, data.date1904);
  for (const sheet of data.sheets) fill(addSheet(workbook, sheet.name), sheet);
  if (data.sheets.length === 0) addSheet(workbook, undefined);
  workbook.active = workbook.sheets.find(({ visibility }) => visibility === "Visible") ?? workbook.active;
  workbook.structureLocked = data.structureLocked === true;
  return workbook;
}

function fill(sheet: Sheet, data: SheetData): void {
  for (const [row, line] of data.values.entries()) {
    for (const [column, value] of line.entries()) {
      if (value !== null && value !== "") touchCell(sheet, row, column).value = value;
    }
  }
  for (const [address, formula] of data.formulas) {
    const at = parseA1(address);
    if (at === undefined) continue;
    const cell = touchCell(sheet, at.row, at.column);
    cell.formula = `=${formula}`;
    if (cell.value !== null) cell.computed = 0;
  }
  if (data.hidden) sheet.visibility = "Hidden";
  sheet.merges = [...data.merges];
  for (const row of data.hiddenRows) sheet.hiddenRows.add(row);
  for (const row of data.struckRows) strike(sheet, row);
  if (data.protectedExcept !== undefined) protect(sheet, data.protectedExcept);
}

function strike(sheet: Sheet, row: number): void {
  for (const cell of sheet.rows[row] ?? [])
    if (cell !== undefined) cell.format = { ...cell.format, strikethrough: true };
}

function protect(sheet: Sheet, unlocked: ReadonlySet<string>): void {
  for (const address of unlocked) {
    const at = parseA1(address);
    if (at === undefined) continue;
    const cell = touchCell(sheet, at.row, at.column);
    cell.format = { ...cell.format, locked: false };
  }
  sheet.protection = { options: {}, password: undefined };
}
