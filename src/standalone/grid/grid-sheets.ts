import type { Sheet } from "@fortune-sheet/core";
import { parseA1, type Area } from "../../domain/sheet/address";
import type { SheetData, WorkbookData } from "../../domain/sheet/sheet-data";
import { lookAt, plainAppearance, type Appearances, type SheetAppearance } from "./appearance";
import { gridCells, mergeOf, type GridCells } from "./grid-cells";

/** Draws one workbook in the grid's own form, again and again: of what has not changed nothing is made anew. */
export interface SheetDrawer {
  /** The sheets as the grid takes them. A sheet's id is its name. */
  readonly draw: (data: WorkbookData, appearances: Appearances, front: string | undefined) => Sheet[];
  /** Makes beforehand what takes long, pausing whenever some milliseconds are over. */
  readonly prepare: (data: WorkbookData, appearances: Appearances, pause: () => Promise<void>) => Promise<void>;
}

const millisecondsAtOnce = 12;

export function sheetDrawer(): SheetDrawer {
  const known = new Map<string, GridCells>();

  function* cellsOf(sheet: SheetData, appearance: SheetAppearance, date1904: boolean) {
    const former = known.get(sheet.name);
    const isSame = former?.sheet === sheet && former.appearance === appearance && former.date1904 === date1904;
    const cells = isSame ? former : yield* gridCells(sheet, appearance, date1904, former);
    known.set(sheet.name, cells);
    return cells;
  }

  return {
    draw(data, appearances, front) {
      const shown = data.sheets.find(({ name }) => name === front) ?? data.sheets.find(({ hidden }) => !hidden);
      return data.sheets.map((sheet, order) => {
        const appearance = appearances.get(sheet.name) ?? plainAppearance;
        const { matrix } = toItsEnd(cellsOf(sheet, appearance, data.date1904));
        return { ...gridSheet(sheet, appearance), data: matrix, order, status: sheet === shown ? 1 : 0 };
      });
    },
    async prepare(data, appearances, pause) {
      let since = performance.now();
      for (const sheet of data.sheets) {
        const making = cellsOf(sheet, appearances.get(sheet.name) ?? plainAppearance, data.date1904);
        while (making.next().done !== true) {
          if (performance.now() - since < millisecondsAtOnce) continue;
          await pause();
          since = performance.now();
        }
      }
    },
  };
}

function toItsEnd<T>(making: Generator<undefined, T>): T {
  let step = making.next();
  while (step.done !== true) step = making.next();
  return step.value;
}

/** Everything about a sheet but its cells. */
function gridSheet(sheet: SheetData, appearance: SheetAppearance): Sheet {
  return {
    id: sheet.name,
    name: sheet.name,
    hide: sheet.hidden ? 1 : 0,
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
