import type { Cell, CellWithRowAndCol, Sheet } from "@fortune-sheet/core";
import { parseA1, type Area } from "../../domain/sheet/address";
import { isCellError, shownText, type Scalar, type SheetData, type WorkbookData } from "../../domain/sheet/sheet-data";
import { lookAt, plainAppearance, type Appearances, type CellAppearance, type SheetAppearance } from "./appearance";
import { gridSize } from "./grid-size";
import { shownDate } from "./shown-date";

/** The workbook in the grid's own form. A sheet's id is its name. */
export function gridSheets(data: WorkbookData, appearances: Appearances, front: string | undefined): Sheet[] {
  const shown = data.sheets.find((sheet) => sheet.name === front) ?? data.sheets.find((sheet) => !sheet.hidden);
  return data.sheets.map((sheet, order) => ({
    ...gridSheet(sheet, appearances.get(sheet.name) ?? plainAppearance, data.date1904),
    order,
    status: sheet === shown ? 1 : 0,
  }));
}

function gridSheet(sheet: SheetData, appearance: SheetAppearance, date1904: boolean): Sheet {
  const merged = mergedPlaces(sheet.merges);
  const { rows, columns } = gridSize(sheet);
  return {
    id: sheet.name,
    name: sheet.name,
    row: rows,
    column: columns,
    hide: sheet.hidden ? 1 : 0,
    celldata: gridCells(sheet, appearance, merged, { rows, columns, date1904 }),
    calcChain: [...sheet.formulas.keys()].flatMap((address) => {
      const at = parseA1(address);
      return at === undefined ? [] : [{ r: at.row, c: at.column, id: sheet.name }];
    }),
    config: {
      merge: Object.fromEntries(
        sheet.merges.map((area) => [`${area.firstRow}_${area.firstColumn}`, mergeOf(area)] as const),
      ),
      columnlen: Object.fromEntries(appearance.columnWidths),
      rowlen: Object.fromEntries(appearance.rowHeights),
      rowhidden: Object.fromEntries(sheet.hiddenRows.map((row) => [row, 0])),
      borderInfo: borders(appearance, sheet.merges),
    },
    ...(appearance.frozenRows > 0
      ? { frozen: { type: "rangeRow" as const, range: { row_focus: appearance.frozenRows - 1, column_focus: 0 } } }
      : {}),
  };
}

interface GridFrame {
  readonly rows: number;
  readonly columns: number;
  readonly date1904: boolean;
}

function gridCells(
  sheet: SheetData,
  appearance: SheetAppearance,
  merged: ReadonlyMap<string, NonNullable<Cell["mc"]>>,
  frame: GridFrame,
): CellWithRowAndCol[] {
  const cells: CellWithRowAndCol[] = [];
  const formulas = formulasByPlace(sheet);
  const put = (r: number, c: number, value: Scalar) => {
    const look = lookAt(appearance, r, c);
    const formula = formulas.get(place(r, c));
    const mc = merged.size > 0 ? merged.get(place(r, c)) : undefined;
    if (value === null && formula === undefined && mc === undefined && look === undefined) return;
    cells.push({
      r,
      c,
      // The grid's state library freezes every cell it is handed; those frozen already it passes over.
      v: Object.freeze({
        ...gridValue(value, look, frame.date1904),
        ...gridLook(look),
        ...(formula && { f: `=${formula}` }),
        ...(mc && { mc }),
      }),
    });
  };
  for (let r = 0; r < Math.min(sheet.values.length, frame.rows); r += 1) {
    const row = sheet.values[r] ?? [];
    const styled = Math.max(-1, ...(appearance.cells.get(r)?.keys() ?? []));
    for (let c = 0; c < Math.max(row.length, Math.min(styled + 1, frame.columns)); c += 1) put(r, c, row[c] ?? null);
  }
  for (const [key] of merged) {
    const [r = 0, c = 0] = key.split("_").map(Number);
    if (r < frame.rows && c < frame.columns && c >= (sheet.values[r]?.length ?? 0)) put(r, c, null);
  }
  return cells;
}

function formulasByPlace(sheet: SheetData): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [address, formula] of sheet.formulas) {
    const at = parseA1(address);
    if (at !== undefined) found.set(place(at.row, at.column), formula);
  }
  return found;
}

/** One object for all cells of a sort: a long ledger has a million cells. */
const sorts = {
  number: { fa: "General", t: "n" },
  text: { fa: "General", t: "g" },
  boolean: { fa: "General", t: "b" },
  error: { fa: "General", t: "e" },
  date: { fa: "yyyy-MM-dd", t: "d" },
};

/** A value as the grid holds it: raw, shown, and of which sort. */
export function gridValue(value: Scalar, look: CellAppearance | undefined, date1904: boolean): Cell {
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

/** Bordered cells side by side make one range; a merged cell has its border around all of its area. */
function borders(appearance: SheetAppearance, merges: readonly Area[]): object[] {
  const cells = [...appearance.cells].flatMap(([row, looks]) => {
    const bordered = [...looks].filter(([, look]) => look.bordered).map(([column]) => column);
    return runs(bordered).map((column) => border("border-all", [row, row], column));
  });
  const merged = merges
    .filter(({ firstRow, firstColumn }) => lookAt(appearance, firstRow, firstColumn)?.bordered)
    .map(({ firstRow, lastRow, firstColumn, lastColumn }) =>
      border("border-outside", [firstRow, lastRow], [firstColumn, lastColumn]),
    );
  return [...cells, ...merged];
}

function border(borderType: string, row: [number, number], column: [number, number]): object {
  return { rangeType: "range", borderType, style: "1", color: "#000000", range: [{ row, column }] };
}

/** [1, 2, 3, 7] → [[1, 3], [7, 7]]. */
function runs(numbers: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else found.push([number, number]);
  }
  return found;
}

function mergedPlaces(merges: readonly Area[]): ReadonlyMap<string, NonNullable<Cell["mc"]>> {
  const places = new Map<string, NonNullable<Cell["mc"]>>();
  for (const area of merges) {
    for (let r = area.firstRow; r <= area.lastRow; r += 1) {
      for (let c = area.firstColumn; c <= area.lastColumn; c += 1) {
        places.set(place(r, c), { r: area.firstRow, c: area.firstColumn });
      }
    }
    places.set(place(area.firstRow, area.firstColumn), mergeOf(area));
  }
  return places;
}

function mergeOf(area: Area): { r: number; c: number; rs: number; cs: number } {
  return {
    r: area.firstRow,
    c: area.firstColumn,
    rs: area.lastRow - area.firstRow + 1,
    cs: area.lastColumn - area.firstColumn + 1,
  };
}

function place(row: number, column: number): string {
  return `${row}_${column}`;
}
