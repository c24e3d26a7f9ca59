import type { Area } from "../../domain/sheet/address";
import type { WorkbookData } from "../../domain/sheet/sheet-data";
import { assembled, type SheetPages } from "./assemble-sheets";
import { counts1904 } from "./date-system";
import { isBeingEdited, isTooMuch } from "./host-errors";
import { listSheets, type ListedSheet, type Listing } from "./list-sheets";
import { loadedMerges, loadMerges, readMerges, union } from "./merged-areas";
import { beyondWindow, firstWindow, rangeOf, readableArea } from "./pages";
import { loadedPage, loadPage, readArea, type Page } from "./sheet-pages";
import { supports } from "./supports";

/** Enough rows from the top to meet a date, if the sheet has any. */
const sampleWindow: Area = { ...firstWindow, lastRow: 39 };

/**
 * The sheets of the workbook as plain values: two round trips for an ordinary workbook, the list of sheets being the
 * first. More where a sheet is larger than the first window, or hides rows, strikes cells through or is protected.
 * Between two of them it gives up once `signal` is aborted.
 */
export async function readSheets(
  context: Excel.RequestContext,
  isWanted: (name: string) => boolean = () => true,
  signal?: AbortSignal,
): Promise<{ readonly listing: Listing; readonly data: WorkbookData }> {
  const listing = await listSheets(context);
  const wanted = listing.sheets.filter(({ name }) => isWanted(name));
  const read = (await readAtOnce(context, wanted, signal)) ?? (await readPatiently(context, wanted, signal));
  signal?.throwIfAborted();
  const sheets = await assembled(context, read);
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
  signal?: AbortSignal,
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
    for (const area of used.isNullObject ? [] : beyondWindow(readableArea(used))) {
      rest.push(...(await readArea(sheet, listed.name, area, signal)));
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
  signal?: AbortSignal,
): Promise<readonly SheetPages[]> {
  const asked = wanted.map((listed) => {
    const sheet = context.workbook.worksheets.getItem(listed.id);
    return { listed, sheet, used: loadUsed(sheet) };
  });
  await context.sync();
  const read: SheetPages[] = [];
  for (const { listed, sheet, used } of asked) {
    const area = used.isNullObject ? undefined : readableArea(used);
    read.push({
      listed,
      sheet,
      pages: area === undefined ? [] : await readArea(sheet, listed.name, area, signal),
      merges: area === undefined ? [] : await readMerges(sheet, { ...area, firstRow: 0, firstColumn: 0 }),
      counts1904: await readSample(sheet),
    });
  }
  return read;
}

function loadUsed(sheet: Excel.Worksheet): Excel.Range {
  return sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount");
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
