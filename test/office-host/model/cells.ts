import { contains, type Area } from "../../../src/domain/sheet/address";
import { isUnbounded, sameArea } from "./area";
import { defaultFormat, type CellFormat } from "./cell-format";
import type { Cell, Sheet } from "./sheet";

/** The cells of a sheet: which are there, and how they look. A cell that is not there is blank. */

export function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.rows[row]?.[column];
}

/** The cell, made if need be with the format of its row or column. */
export function touchCell(sheet: Sheet, row: number, column: number): Cell {
  const line = (sheet.rows[row] ??= []);
  const found = line[column];
  if (found !== undefined) return found;
  const format = bandFormat(sheet, row, column);
  return (line[column] = format === undefined ? { value: null } : { value: null, format });
}

function bandFormat(sheet: Sheet, row: number, column: number): Partial<CellFormat> | undefined {
  if (sheet.bands.length === 0) return undefined;
  const bands = sheet.bands.filter(({ area }) => contains(area, row, column));
  return bands.length === 0 ? undefined : Object.assign({}, ...bands.map(({ format }) => format));
}

/** Calls back for the cells of the area that are there, row by row. */
export function eachCell(sheet: Sheet, area: Area, visit: (cell: Cell, row: number, column: number) => void): void {
  const bottom = Math.min(area.lastRow, sheet.rows.length - 1);
  for (let row = area.firstRow; row <= bottom; row++) {
    const line = sheet.rows[row];
    if (line === undefined) continue;
    const right = Math.min(area.lastColumn, line.length - 1);
    for (let column = area.firstColumn; column <= right; column++) {
      const cell = line[column];
      if (cell !== undefined) visit(cell, row, column);
    }
  }
}

export function isFilled(cell: Cell): boolean {
  return cell.value !== null || cell.formula !== undefined;
}

/** The rectangle of cells that hold something within an area; with `valuesOnly` false, formatted ones as well. */
export function usedArea(sheet: Sheet, within: Area, valuesOnly: boolean): Area | undefined {
  const counts = (cell: Cell | undefined): boolean =>
    cell !== undefined && (isFilled(cell) || (!valuesOnly && cell.format !== undefined));
  let [firstRow, lastRow, firstColumn, lastColumn] = [Infinity, -1, Infinity, -1];
  for (let row = within.firstRow; row <= Math.min(within.lastRow, sheet.rows.length - 1); row++) {
    const line = sheet.rows[row] ?? [];
    const right = Math.min(within.lastColumn, line.length - 1);
    let first = within.firstColumn;
    while (first <= right && !counts(line[first])) first++;
    if (first > right) continue;
    let last = right;
    while (!counts(line[last])) last--;
    firstRow = Math.min(firstRow, row);
    lastRow = row;
    firstColumn = Math.min(firstColumn, first);
    lastColumn = Math.max(lastColumn, last);
  }
  return lastRow < 0 ? undefined : { firstRow, firstColumn, lastRow, lastColumn };
}

export function formatAt(sheet: Sheet, row: number, column: number): CellFormat {
  const own = cellAt(sheet, row, column);
  const format = own === undefined ? bandFormat(sheet, row, column) : own.format;
  return format === undefined ? defaultFormat : { ...defaultFormat, ...format };
}

/** Gives a format to every cell of an area, to those that come later as well if it is made of whole rows or columns. */
export function setFormat(sheet: Sheet, area: Area, format: Partial<CellFormat>): void {
  if (isUnbounded(area)) {
    eachCell(sheet, area, (cell) => (cell.format = { ...cell.format, ...format }));
    addBand(sheet, area, format);
    return;
  }
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    for (let column = area.firstColumn; column <= area.lastColumn; column++) {
      const cell = touchCell(sheet, row, column);
      cell.format = { ...cell.format, ...format };
    }
  }
}

/** Bands of the same rows or columns, one after the other, become one. */
function addBand({ bands }: Sheet, area: Area, format: Partial<CellFormat>): void {
  const last = bands.at(-1);
  if (last === undefined || !sameArea(last.area, area)) bands.push({ area, format });
  else bands[bands.length - 1] = { area, format: { ...last.format, ...format } };
}

/** Takes every format away, those of whole rows and columns too. */
export function clearFormats(sheet: Sheet, area: Area): void {
  eachCell(sheet, area, (cell) => delete cell.format);
  const kept = sheet.bands.filter((band) => !isWithin(band.area, area));
  sheet.bands.splice(0, sheet.bands.length, ...kept);
}

function isWithin(inner: Area, outer: Area): boolean {
  return contains(outer, inner.firstRow, inner.firstColumn) && contains(outer, inner.lastRow, inner.lastColumn);
}

/** The formats of an area, cell by cell; of whole rows and columns only those that can differ. */
function* formatsIn(sheet: Sheet, area: Area): Generator<CellFormat> {
  if (isUnbounded(area)) {
    const own: CellFormat[] = [];
    eachCell(sheet, area, (_, row, column) => own.push(formatAt(sheet, row, column)));
    yield* own;
    yield formatAt(sheet, area.lastRow, area.lastColumn);
    return;
  }
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    for (let column = area.firstColumn; column <= area.lastColumn; column++) yield formatAt(sheet, row, column);
  }
}

/** What all cells of an area have in common, else null: how Excel answers for mixed formats. */
export function common<Value>(sheet: Sheet, area: Area, of: (format: CellFormat) => Value): Value | null {
  let shared: { readonly value: Value } | undefined;
  for (const format of formatsIn(sheet, area)) {
    const value = of(format);
    if (shared === undefined) shared = { value };
    else if (shared.value !== value) return null;
  }
  return shared?.value ?? null;
}
