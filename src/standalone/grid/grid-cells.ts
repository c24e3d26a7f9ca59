import type { Cell, CellMatrix } from "@fortune-sheet/core";
import { parseA1, type Area } from "../../domain/sheet/address";
import { isCellError, shownText, type Scalar, type SheetData } from "../../domain/sheet/sheet-data";
import { looksOfRow, type CellAppearance, type SheetAppearance } from "./appearance";
import { gridSize } from "./grid-size";
import { shownDate } from "./shown-date";

/** A sheet's cells in the grid's own form, with what they were made of. */
export interface GridCells {
  readonly sheet: SheetData;
  readonly appearance: SheetAppearance;
  readonly date1904: boolean;
  /** Row by row, each as wide as the grid. Frozen at every level: the grid's state library passes over it. */
  readonly matrix: CellMatrix;
}

type GridRow = CellMatrix[number];

/** What is at a place besides its value. */
interface Extras {
  readonly formula?: string;
  readonly merge?: NonNullable<Cell["mc"]>;
}

/** Extras by row, then column. */
type ExtrasByRow = ReadonlyMap<number, ReadonlyMap<number, Extras>>;

/** Rows made between two chances to pause. */
const rowsAtOnce = 100;

/** Makes a sheet's cells, pausing every few rows. Rows that are what they were in the former cells are kept. */
export function* gridCells(
  sheet: SheetData,
  appearance: SheetAppearance,
  date1904: boolean,
  former: GridCells | undefined,
): Generator<undefined, GridCells> {
  const { rows, columns } = gridSize(sheet);
  const extras = extrasByRow(sheet, rows, columns);
  const kept = former === undefined ? undefined : keptRows(former, appearance, date1904, columns);
  const cellOf = cellMaker(date1904);
  const blank: GridRow = Object.freeze(Array<null>(columns).fill(null)) as GridRow;
  const matrix: CellMatrix = [];
  for (let row = 0; row < rows; row += 1) {
    const values = sheet.values[row];
    const ofRow = extras.get(row);
    const same = ofRow === undefined && values !== undefined ? kept?.(row, values) : undefined;
    if (same !== undefined) matrix.push(same);
    else if (values === undefined && ofRow === undefined) matrix.push(blank);
    else matrix.push(gridRow(values ?? [], looksOfRow(appearance, row), ofRow, columns, cellOf));
    if (row % rowsAtOnce === 0) yield;
  }
  return { sheet, appearance, date1904, matrix: Object.freeze(matrix) as CellMatrix };
}

/** The former row at a place if its values and looks are still the same and nothing else was there. */
function keptRows(
  { sheet, appearance, date1904, matrix }: GridCells,
  looks: SheetAppearance,
  dates1904: boolean,
  columns: number,
): ((row: number, values: readonly Scalar[]) => GridRow | undefined) | undefined {
  if (appearance !== looks || date1904 !== dates1904 || matrix[0]?.length !== columns) return undefined;
  const extras = extrasByRow(sheet, matrix.length, columns);
  return (row, values) => (sheet.values[row] === values && !extras.has(row) ? matrix[row] : undefined);
}

function gridRow(
  values: readonly Scalar[],
  looks: ReadonlyMap<number, CellAppearance> | undefined,
  extras: ReadonlyMap<number, Extras> | undefined,
  columns: number,
  cellOf: CellMaker,
): GridRow {
  const cells: (Cell | null)[] = [];
  for (let column = 0; column < columns; column += 1) {
    const value = values[column] ?? null;
    const look = looks?.get(column);
    const extra = extras?.get(column);
    if (value === null && look === undefined && extra === undefined) cells.push(null);
    else if (extra === undefined) cells.push(cellOf(value, look));
    else cells.push(withExtras(cellOf(value, look), extra));
  }
  return Object.freeze(cells) as GridRow;
}

function withExtras(cell: Cell, { formula, merge }: Extras): Cell {
  return Object.freeze({ ...cell, ...(formula !== undefined && { f: `=${formula}` }), ...(merge && { mc: merge }) });
}

type CellMaker = (value: Scalar, look: CellAppearance | undefined) => Cell;

/** As many different cells are remembered at a time. */
const mostShared = 4_096;

/** Cells that are alike are one object: a long ledger has a million cells, and says the same in most of them. */
function cellMaker(date1904: boolean): CellMaker {
  const shared = new Map<CellAppearance | undefined, Map<Scalar, Cell>>();
  return (value, look) => {
    let alike = shared.get(look);
    if (alike === undefined) shared.set(look, (alike = new Map()));
    const known = alike.get(value);
    if (known !== undefined) return known;
    const cell = Object.freeze({ ...gridValue(value, look, date1904), ...gridLook(look) });
    if (alike.size >= mostShared) alike.clear();
    alike.set(value, cell);
    return cell;
  };
}

/** One object for all cells of a sort. */
const sorts = {
  number: { fa: "General", t: "n" },
  text: { fa: "General", t: "g" },
  boolean: { fa: "General", t: "b" },
  error: { fa: "General", t: "e" },
  date: { fa: "yyyy-MM-dd", t: "d" },
};

/** A value as the grid holds it: raw, shown, and of which sort. */
function gridValue(value: Scalar, look: CellAppearance | undefined, date1904: boolean): Cell {
  if (value === null) return {};
  if (isCellError(value)) return { v: value.error, m: value.error, ct: sorts.error };
  if (typeof value === "boolean") return { v: value, m: shownText(value), ct: sorts.boolean };
  if (typeof value === "number") {
    return look?.date
      ? { v: value, m: shownDate(value, date1904), ct: sorts.date }
      : { v: value, m: String(value), ct: sorts.number };
  }
  return { v: value, m: value, ct: sorts.text, ...(value.includes("\n") && { tb: "2" }) };
}

const alignments = { center: 0, left: 1, right: 2 } as const;

function gridLook(look: CellAppearance | undefined): Cell {
  if (look === undefined) return { vt: 0 };
  return {
    vt: 0,
    ...(look.align && { ht: alignments[look.align] }),
    ...(look.font && { ff: look.font }),
    ...(look.size && { fs: look.size }),
    ...(look.bold && { bl: 1 }),
    ...(look.wrap && { tb: "2" }),
    ...(look.fill && { bg: look.fill }),
  };
}

/** Formulas and merges within the grid. */
function extrasByRow({ formulas, merges }: SheetData, rows: number, columns: number): ExtrasByRow {
  const found = new Map<number, Map<number, Extras>>();
  const add = (row: number, column: number, extra: Extras) => {
    const ofRow = found.get(row) ?? new Map<number, Extras>();
    found.set(row, ofRow.set(column, { ...ofRow.get(column), ...extra }));
  };
  for (const [address, formula] of formulas) {
    const at = parseA1(address);
    if (at !== undefined && at.row < rows && at.column < columns) add(at.row, at.column, { formula });
  }
  for (const area of merges) {
    const inside = { r: area.firstRow, c: area.firstColumn };
    for (let row = area.firstRow; row <= Math.min(area.lastRow, rows - 1); row += 1) {
      for (let column = area.firstColumn; column <= Math.min(area.lastColumn, columns - 1); column += 1) {
        const isFirst = row === area.firstRow && column === area.firstColumn;
        add(row, column, { merge: isFirst ? mergeOf(area) : inside });
      }
    }
  }
  return found;
}

/** A merged area as its first cell has it. */
export function mergeOf(area: Area): { r: number; c: number; rs: number; cs: number } {
  return {
    r: area.firstRow,
    c: area.firstColumn,
    rs: area.lastRow - area.firstRow + 1,
    cs: area.lastColumn - area.firstColumn + 1,
  };
}
