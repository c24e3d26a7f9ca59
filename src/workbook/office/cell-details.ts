import { a1, type Area } from "../../domain/sheet/address";
import type { Step } from "./batches";
import { rangeOf } from "./pages";
import type { Page } from "./sheet-pages";

/** Cells whose properties are asked for at a time. */
const blockCells = 10_000;
/** Roughly what the properties of one cell, or of one row, weigh in an answer. */
const bytesPerCell = 60;
const bytesPerRow = 20;

/** Queues what it takes to learn which rows of the pages are hidden or struck through; they are added when answered. */
export function rowDetails(sheet: Excel.Worksheet, pages: readonly Page[], into: RowDetails): readonly Asked[] {
  return pages.flatMap((page) => [
    ...(page.hidesRows ? blocks(page.area, Infinity).map((area) => askHidden(sheet, area, into)) : []),
    ...(page.strikes ? blocks(page.area, blockCells).map((area) => askStruck(sheet, area, page, into)) : []),
  ]);
}

export interface RowDetails {
  readonly hidden: Set<number>;
  readonly struck: Set<number>;
}

/** Something asked of Excel, and what to do with the answer. */
export interface Asked extends Step {
  readonly take: () => void;
}

function askHidden(sheet: Excel.Worksheet, area: Area, { hidden }: RowDetails): Asked {
  let rows: OfficeExtension.ClientResult<Excel.RowProperties[]> | undefined;
  return {
    bytes: bytesPerRow * (area.lastRow - area.firstRow + 1),
    queue: () => {
      rows = rangeOf(sheet, area).getRowProperties({ rowHidden: true });
    },
    take: () =>
      rows?.value.forEach(({ rowHidden }, index) => {
        if (rowHidden === true) hidden.add(area.firstRow + index);
      }),
  };
}

/** A row counts as crossed out when every filled cell of it is. */
function askStruck(sheet: Excel.Worksheet, area: Area, page: Page, { struck }: RowDetails): Asked {
  let cells: OfficeExtension.ClientResult<Excel.CellProperties[][]> | undefined;
  return {
    bytes: bytesPerCell * cellsOf(area),
    queue: () => {
      cells = rangeOf(sheet, area).getCellProperties({ format: { font: { strikethrough: true } } });
    },
    take: () =>
      cells?.value.forEach((properties, index) => {
        const values = page.values[area.firstRow - page.area.firstRow + index] ?? [];
        const filled = properties.filter((_, column) => values[column] !== "");
        const all = filled.length > 0 && filled.every(({ format }) => format?.font?.strikethrough === true);
        if (all) struck.add(area.firstRow + index);
      }),
  };
}

/** Queues what it takes to learn which cells of a protected sheet may be typed in all the same. */
export function unlockedDetails(sheet: Excel.Worksheet, area: Area, unlocked: Set<string>): readonly Asked[] {
  return blocks(area, blockCells).map((block) => {
    let cells: OfficeExtension.ClientResult<Excel.CellProperties[][]> | undefined;
    return {
      bytes: bytesPerCell * cellsOf(block),
      queue: () => {
        cells = rangeOf(sheet, block).getCellProperties({ format: { protection: true } });
      },
      take: () =>
        cells?.value.forEach((properties, r) =>
          properties.forEach(({ format }, c) => {
            if (format?.protection?.locked === false) unlocked.add(a1(block.firstRow + r, block.firstColumn + c));
          }),
        ),
    };
  });
}

function blocks(area: Area, most: number): readonly Area[] {
  const rows = Math.max(1, Math.floor(most / (area.lastColumn - area.firstColumn + 1)));
  const cut: Area[] = [];
  for (let row = area.firstRow; row <= area.lastRow; row += rows) {
    cut.push({ ...area, firstRow: row, lastRow: Math.min(area.lastRow, row + rows - 1) });
  }
  return cut;
}

function cellsOf({ firstRow, firstColumn, lastRow, lastColumn }: Area): number {
  return (lastRow - firstRow + 1) * (lastColumn - firstColumn + 1);
}
