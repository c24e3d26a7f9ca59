import type { Edit } from "../../domain/sheet/edit";
import type { SheetData, WorkbookData } from "../../domain/sheet/sheet-data";
import { applyEdits } from "../apply-edits";
import { sheetKey, type FoldedEdits } from "../fold-edits";
import { WorkbookError } from "../workbook";
import type { ListedSheet, Listing } from "./list-sheets";
import { readSheets } from "./read-sheets";

/** What has to be known of the workbook before anything is written. */
export interface Standing {
  readonly listing: Listing;
  /** The sheets that the edits touch and that are there, by `sheetKey`. */
  readonly touched: ReadonlyMap<string, SheetData>;
}

export async function lookAt(context: Excel.RequestContext, keys: ReadonlySet<string>): Promise<Standing> {
  const { listing, data } = await readSheets(context, (name) => keys.has(sheetKey(name)));
  return { listing, touched: new Map(data.sheets.map((sheet) => [sheetKey(sheet.name), sheet])) };
}

export function listedAs({ listing }: Standing, key: string): ListedSheet | undefined {
  return listing.sheets.find(({ name }) => sheetKey(name) === key);
}

/** Whatever can be known beforehand is told before anything is written. Throws WorkbookError. */
export function refuseWhatCannotBe(standing: Standing, edits: readonly Edit[], folded: FoldedEdits): void {
  const { listing } = standing;
  if (listing.readOnly) throw new WorkbookError({ code: "read-only" });
  const closed = listing.sheets.find(({ name, isProtected }) => isProtected && folded.layouts.has(sheetKey(name)));
  if (closed !== undefined) throw new WorkbookError({ code: "sheet-protected", sheet: closed.name });
  applyEdits(asData(standing), edits);
}

function asData({ listing, touched }: Standing): WorkbookData {
  const blank = { values: [], formulas: new Map<string, string>(), merges: [], hiddenRows: [], struckRows: [] };
  return {
    sheets: listing.sheets.map(({ name, hidden }) => touched.get(sheetKey(name)) ?? { ...blank, name, hidden }),
    date1904: false,
    ...(listing.structureLocked && { structureLocked: true }),
  };
}
