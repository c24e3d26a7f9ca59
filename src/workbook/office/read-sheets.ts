import type { Area } from "../../domain/sheet/address";
import type { Scalar, SheetData, WorkbookData } from "../../domain/sheet/sheet-data";
import { sendSteps } from "./batches";
import { rowDetails, unlockedDetails, type Asked } from "./cell-details";
import { takePage, trimmed } from "./cell-contents";
import { counts1904 } from "./date-system";
import { isBeingEdited, isTooMuch } from "./host-errors";
import { listSheets, type ListedSheet, type Listing } from "./list-sheets";
import { loadedMerges, loadMerges, readMerges, union } from "./merged-areas";
import { areaOf, beyondWindow, firstWindow, rangeOf } from "./pages";
import { supports } from "./supports";
import { loadedPage, loadPage, readArea, type Page } from "./sheet-pages";

/** What a sheet gave, before it is put together. */
interface SheetPages {
  readonly listed: ListedSheet;
  readonly sheet: Excel.Worksheet;
  readonly pages: readonly Page[];
  readonly merges: readonly Area[];
  readonly counts1904: boolean | undefined;
}

/** Enough rows from the top to meet a date, if the sheet has any. */
const sampleWindow: Area = { ...firstWindow, lastRow: 39 };

/**
 * The sheets of the workbook as plain values: two round trips for an ordinary workbook, the list of sheets being the
 * first. More where a sheet is larger than the first window, or hides rows, strikes cells through or is protected.
 */
export async function readSheets(
  context: Excel.RequestContext,
  isWanted: (name: string) => boolean = () => true,
): Promise<{ readonly listing: Listing; readonly data: WorkbookData }> {
  const listing = await listSheets(context);
  const wanted = listing.sheets.filter(({ name }) => isWanted(name));
  const read = (await readAtOnce(context, wanted)) ?? (await readPatiently(context, wanted));
  const sheets = await withDetails(context, read);
  const data: WorkbookData = {
    sheets,
    date1904: read.find((sheet) => sheet.counts1904 !== undefined)?.counts1904 ?? false,
    ...(listing.structureLocked && { structureLocked: true }),
    ...(!supports("1.13") && { mergesUnknown: true }),
  };
  return { listing, data };
}

/** All sheets in one answer, as far as the first window reaches. Undefined where Excel finds that too much. */
async function readAtOnce(
  context: Excel.RequestContext,
  wanted: readonly ListedSheet[],
): Promise<readonly SheetPages[] | undefined> {
  const asked = wanted.map((listed) => {
    const sheet = context.workbook.worksheets.getItem(listed.id);
    const window = rangeOf(sheet, firstWindow).getUsedRangeOrNullObject(true);
    loadPage(window);
    return {
      listed,
      sheet,
      used: loadUsed(sheet),
      window,
      sample: loadSample(sheet),
      merged: loadMerges(sheet, firstWindow),
    };
  });
  try {
    if (asked.length > 0) await context.sync();
  } catch (error) {
    // Whatever else it is will come up again when the sheets are read one by one, and be told then.
    if (isBeingEdited(error)) throw error;
    return undefined;
  }
  const read: SheetPages[] = [];
  for (const { listed, sheet, used, window, sample, merged } of asked) {
    const first = loadedPage(window);
    if (first === undefined && !window.isNullObject) return undefined;
    const rest: Page[] = [];
    const mergesBeyond: Area[] = [];
    for (const area of used.isNullObject ? [] : beyondWindow(usedArea(used))) {
      rest.push(...(await readArea(sheet, listed.name, area)));
      mergesBeyond.push(...(await readMerges(sheet, area)));
    }
    read.push({
      listed,
      sheet,
      pages: first === undefined ? rest : [first, ...rest],
      merges: union([...loadedMerges(merged), ...mergesBeyond]),
      counts1904: sampled(sample),
    });
  }
  return read;
}

/** One sheet after the other, in pages. */
async function readPatiently(
  context: Excel.RequestContext,
  wanted: readonly ListedSheet[],
): Promise<readonly SheetPages[]> {
  const asked = wanted.map((listed) => {
    const sheet = context.workbook.worksheets.getItem(listed.id);
    return { listed, sheet, used: loadUsed(sheet) };
  });
  await context.sync();
  const read: SheetPages[] = [];
  for (const { listed, sheet, used } of asked) {
    const area = used.isNullObject ? undefined : usedArea(used);
    read.push({
      listed,
      sheet,
      pages: area === undefined ? [] : await readArea(sheet, listed.name, area),
      merges: area === undefined ? [] : await readMerges(sheet, { ...area, firstRow: 0, firstColumn: 0 }),
      counts1904: await readSample(sheet),
    });
  }
  return read;
}

function loadUsed(sheet: Excel.Worksheet): Excel.Range {
  return sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount");
}

function usedArea({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return areaOf(rowIndex, columnIndex, rowCount, columnCount);
}

function loadSample(sheet: Excel.Worksheet): Excel.Range {
  return rangeOf(sheet, sampleWindow).getUsedRangeOrNullObject(true).load("values,text");
}

function sampled(sample: Excel.Range): boolean | undefined {
  return sample.isNullObject ? undefined : counts1904(sample.values, sample.text);
}

async function readSample(sheet: Excel.Worksheet): Promise<boolean | undefined> {
  const sample = loadSample(sheet);
  try {
    await sheet.context.sync();
  } catch (error) {
    if (isTooMuch(error)) return undefined;
    throw error;
  }
  return sampled(sample);
}

/** Most workbooks have nothing more to ask for. */
async function withDetails(context: Excel.RequestContext, read: readonly SheetPages[]): Promise<readonly SheetData[]> {
  const locks = await readLocks(context, read);
  const noted = read.map(({ listed, sheet, pages }) => {
    const rows = { hidden: new Set<number>(), struck: new Set<number>() };
    const unlocked = new Set<string>();
    const mixed = locks.get(listed.id);
    const asked: readonly Asked[] = [
      ...rowDetails(sheet, pages, rows),
      ...(mixed === undefined ? [] : unlockedDetails(sheet, mixed, unlocked)),
    ];
    return { rows, unlocked, asked };
  });
  const asked = noted.flatMap((note) => note.asked);
  await sendSteps(context, asked);
  for (const { take } of asked) take();
  return read.map((sheet, index): SheetData => {
    const note = noted[index];
    return {
      ...assembled(sheet),
      hiddenRows: ascending(note?.rows.hidden),
      struckRows: ascending(note?.rows.struck),
      ...(sheet.listed.isProtected && { protectedExcept: note?.unlocked ?? new Set<string>() }),
    };
  });
}

/** By sheet id: where on a protected sheet some cells may be typed in. */
async function readLocks(
  context: Excel.RequestContext,
  read: readonly SheetPages[],
): Promise<ReadonlyMap<string, Area>> {
  const asked = read
    .filter(({ listed }) => listed.isProtected)
    .map(({ listed, sheet }) => ({
      listed,
      range: sheet.getUsedRange(false).load("rowIndex,columnIndex,rowCount,columnCount,format/protection/locked"),
    }));
  if (asked.length > 0) await context.sync();
  return new Map(
    asked
      .filter(({ range }) => range.format.protection.locked !== true)
      .map(({ listed, range }) => [listed.id, usedArea(range)]),
  );
}

function assembled({ listed, pages, merges }: SheetPages): Omit<SheetData, "hiddenRows" | "struckRows"> {
  const values: Scalar[][] = [];
  const formulas = new Map<string, string>();
  for (const page of pages) {
    takePage({ values, formulas }, page.area.firstRow, page.area.firstColumn, page.values, page.formulas);
  }
  return { name: listed.name, hidden: listed.hidden, values: trimmed(values), formulas, merges };
}

function ascending(rows: ReadonlySet<number> | undefined): readonly number[] {
  return [...(rows ?? [])].sort((one, other) => one - other);
}
