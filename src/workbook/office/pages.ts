import type { Area } from "../../domain/sheet/address";
import { weightOf, type Matrix } from "./cell-contents";
import { WorkbookError } from "../workbook";
import { mostBytes } from "./batches";

/**
 * What is asked for of every sheet at first, unseen: enough for any ordinary ledger, and little enough that a workbook
 * of them comes in one answer.
 */
export const firstWindow: Area = { firstRow: 0, firstColumn: 0, lastRow: 1_999, lastColumn: 59 };

/** Cells of a page whose weight is not known yet. */
const firstPageCells = 30_000;
const mostPageRows = 20_000;

/** What of the used area lies beyond the first window: to its right, and below it. */
export function beyondWindow(used: Area): readonly Area[] {
  const { lastRow, lastColumn } = firstWindow;
  return [
    { ...used, firstColumn: Math.max(used.firstColumn, lastColumn + 1), lastRow: Math.min(used.lastRow, lastRow) },
    { ...used, firstRow: Math.max(used.firstRow, lastRow + 1) },
  ].filter((area) => area.firstRow <= area.lastRow && area.firstColumn <= area.lastColumn);
}

export function firstPageRows({ firstColumn, lastColumn }: Area): number {
  return Math.max(1, Math.min(mostPageRows, Math.floor(firstPageCells / (lastColumn - firstColumn + 1))));
}

/** Rows for the next page, by what the rows of this one weighed. */
export function nextPageRows(values: Matrix, formulas: Matrix): number {
  const bytesPerRow = (weightOf(values) + weightOf(formulas)) / Math.max(1, values.length);
  return Math.max(1, Math.min(mostPageRows, Math.floor(mostBytes / Math.max(1, bytesPerRow))));
}

/** A page that was too much is asked for again in quarters. */
export function smallerPage(rows: number): number {
  return Math.max(1, Math.floor(rows / 4));
}

export function areaOf(rowIndex: number, columnIndex: number, rowCount: number, columnCount: number): Area {
  return {
    firstRow: rowIndex,
    firstColumn: columnIndex,
    lastRow: rowIndex + rowCount - 1,
    lastColumn: columnIndex + columnCount - 1,
  };
}

/** What Excel hands over of one range at the most; a sheet with more in it has something that strayed far from the data. */
const mostCells = 5_000_000;

/** The used area of a sheet. Throws WorkbookError "too-large" where reading it would take minutes. */
export function readableArea(used: Excel.Range): Area {
  const found = used.rowCount * used.columnCount;
  if (found > mostCells) throw new WorkbookError({ code: "too-large", what: "cells", found, limit: mostCells });
  return usedArea(used);
}

/** Of a range whose geometry has been loaded. */
export function usedArea({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return areaOf(rowIndex, columnIndex, rowCount, columnCount);
}

export function rangeOf(sheet: Excel.Worksheet, { firstRow, firstColumn, lastRow, lastColumn }: Area): Excel.Range {
  return sheet.getRangeByIndexes(firstRow, firstColumn, lastRow - firstRow + 1, lastColumn - firstColumn + 1);
}
