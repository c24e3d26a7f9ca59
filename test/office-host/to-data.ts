import { a1 } from "../../src/domain/sheet/address";
import type { Scalar, SheetData, WorkbookData } from "../../src/domain/sheet/sheet-data";
import { wholeSheet } from "./model/area";
import { valueOf } from "./model/calculation";
import { eachCell, isFilled } from "./model/cells";
import type { Sheet } from "./model/sheet";
import type { Workbook } from "./model/workbook";

/** The workbook as it is now, as plain values of ours. */
export function dataFromWorkbook(workbook: Workbook): WorkbookData {
  return {
    sheets: workbook.sheets.map((sheet) => sheetData(workbook, sheet)),
    date1904: workbook.date1904,
    ...(workbook.structureLocked ? { structureLocked: true } : {}),
  };
}

function sheetData(workbook: Workbook, sheet: Sheet): SheetData {
  const values: Scalar[][] = [];
  const formulas = new Map<string, string>();
  const unlocked = new Set<string>();
  const struck = new Map<number, boolean>();
  eachCell(sheet, wholeSheet, (cell, row, column) => {
    if (cell.format?.locked === false) unlocked.add(a1(row, column));
    if (!isFilled(cell)) return;
    put(values, row, column, valueOf(workbook, sheet, row, column));
    if (cell.formula !== undefined) formulas.set(a1(row, column), cell.formula.slice(1));
    struck.set(row, (struck.get(row) ?? true) && cell.format?.strikethrough === true);
  });
  return {
    name: sheet.name,
    hidden: sheet.visibility !== "Visible",
    values,
    formulas,
    merges: [...sheet.merges],
    hiddenRows: [...sheet.hiddenRows].sort((one, other) => one - other),
    struckRows: [...struck].filter(([, isStruck]) => isStruck).map(([row]) => row),
    ...(sheet.protection === undefined ? {} : { protectedExcept: unlocked }),
  };
}

function put(values: Scalar[][], row: number, column: number, value: Scalar): void {
  while (values.length <= row) values.push([]);
  const line = values[row] ?? [];
  while (line.length < column) line.push(null);
  line[column] = value;
}
