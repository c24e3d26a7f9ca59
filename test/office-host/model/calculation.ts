import type { Area } from "../../../src/domain/sheet/address";
import type { Scalar } from "../../../src/domain/sheet/sheet-data";
import { bounding, cellCount, intersection, isOnSheet, oneCell, wholeSheet } from "./area";
import { cellAt, usedArea } from "./cells";
import { evaluate, UnknownName, type Place, type Spot } from "./formula/evaluate";
import type { Table } from "./formula/operand";
import { errors } from "./formula/scalar";
import { parseFormula } from "./formula/parse";
import type { Cell, Sheet } from "./sheet";
import { findSheet, type Workbook } from "./workbook";

const beingWorkedOut = new Set<Cell>();

/** What a cell holds now; a formula is worked out if something has changed since the last time. */
export function valueOf(workbook: Workbook, sheet: Sheet, row: number, column: number): Scalar {
  const cell = cellAt(sheet, row, column);
  if (cell === undefined) return null;
  if (cell.formula === undefined || cell.computed === workbook.generation) return cell.value;
  // In a circle the first result is zero, as in Excel after its warning.
  if (beingWorkedOut.has(cell)) return 0;
  beingWorkedOut.add(cell);
  try {
    cell.value = resultOf(cell.formula, placeOn(workbook, sheet), cell);
    cell.computed = workbook.generation;
    return cell.value;
  } finally {
    beingWorkedOut.delete(cell);
  }
}

/** A formula that this host cannot work out keeps the result that came with the workbook. */
function resultOf(formula: string, place: Place, { value, computed }: Cell): Scalar {
  const tree = parseFormula(formula);
  if (tree === undefined) return computed === undefined ? errors.name : value;
  try {
    // A formula that comes to a blank shows a zero.
    return evaluate(tree, place) ?? 0;
  } catch (error) {
    if (!(error instanceof UnknownName)) throw error;
    return computed === undefined ? errors.name : value;
  }
}

/** Reading a formula on a sheet, from a cell that is so far from the one it was written for. */
export function placeOn(workbook: Workbook, sheet: Sheet, rowShift = 0, columnShift = 0): Place {
  return {
    rowShift,
    columnShift,
    cells: (name, from, to) => {
      const other = name === undefined ? sheet : findSheet(workbook, name);
      return other === undefined ? undefined : cellsBetween(workbook, other, from, to);
    },
  };
}

function cellsBetween(workbook: Workbook, sheet: Sheet, from: Spot, to: Spot): Table | undefined {
  const area = bounding(oneCell(from.row, from.column), oneCell(to.row, to.column));
  if (!isOnSheet(area)) return undefined;
  return { rows: values(workbook, sheet, readArea(sheet, area)), isReference: true, cells: cellCount(area) };
}

/** Whole columns and the like are read as far as the sheet is used. */
function readArea(sheet: Sheet, area: Area): Area {
  if (cellCount(area) <= 10_000) return area;
  const used = usedArea(sheet, wholeSheet, true);
  const first = oneCell(area.firstRow, area.firstColumn);
  return (used && intersection(area, bounding(used, first))) ?? first;
}

function values(workbook: Workbook, sheet: Sheet, area: Area): readonly (readonly Scalar[])[] {
  const rows: Scalar[][] = [];
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    const line: Scalar[] = [];
    for (let column = area.firstColumn; column <= area.lastColumn; column++) {
      line.push(valueOf(workbook, sheet, row, column));
    }
    rows.push(line);
  }
  return rows;
}
