import type { Area } from "../../domain/sheet/address";
import { WorkbookError } from "../workbook";
import type { Matrix } from "./cell-contents";
import { isTooMuch } from "./host-errors";
import { areaOf, firstPageRows, nextPageRows, rangeOf, smallerPage } from "./pages";

/** A rectangle of a sheet as Excel gave it. */
export interface Page {
  readonly area: Area;
  readonly values: Matrix;
  readonly formulas: Matrix;
  /** Some of its rows are hidden. */
  readonly hidesRows: boolean;
  /** Some of its cells are struck through. */
  readonly strikes: boolean;
}

export function loadPage(range: Excel.Range): void {
  range.load("rowIndex,columnIndex,values,formulas,rowHidden,format/font/strikethrough");
}

/**
 * A loaded page. Undefined where there is nothing, or where Excel gave no values: it does so, without an error, for
 * ranges that it finds too large.
 */
export function loadedPage(range: Excel.Range): Page | undefined {
  if (range.isNullObject) return undefined;
  const values = range.values as Matrix | null;
  const formulas = range.formulas as Matrix | null;
  if (values === null || formulas === null) return undefined;
  return {
    area: areaOf(range.rowIndex, range.columnIndex, values.length, values[0]?.length ?? 0),
    values,
    formulas,
    // null is "some of them".
    hidesRows: range.rowHidden !== false,
    strikes: range.format.font.strikethrough !== false,
  };
}

/** Reads an area in pages of as many rows as one answer holds. Throws WorkbookError "sheet-too-large". */
export async function readArea(
  sheet: Excel.Worksheet,
  name: string,
  area: Area,
  signal?: AbortSignal,
): Promise<readonly Page[]> {
  const pages: Page[] = [];
  let rows = firstPageRows(area);
  for (let row = area.firstRow; row <= area.lastRow;) {
    signal?.throwIfAborted();
    const lastRow = Math.min(area.lastRow, row + rows - 1);
    const page = await readPage(sheet, { ...area, firstRow: row, lastRow });
    if (page !== undefined) {
      pages.push(page);
      row = lastRow + 1;
      rows = nextPageRows(page.values, page.formulas);
    } else if (lastRow > row) {
      rows = smallerPage(lastRow - row + 1);
    } else {
      throw new WorkbookError({ code: "sheet-too-large", sheet: name });
    }
  }
  return pages;
}

async function readPage(sheet: Excel.Worksheet, area: Area): Promise<Page | undefined> {
  const range = rangeOf(sheet, area);
  loadPage(range);
  try {
    await sheet.context.sync();
  } catch (error) {
    if (isTooMuch(error)) return undefined;
    throw error;
  }
  const page = loadedPage(range);
  range.untrack();
  return page;
}
