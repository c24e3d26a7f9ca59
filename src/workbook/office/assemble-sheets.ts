import type { Area } from "../../domain/sheet/address";
import type { Scalar, SheetData } from "../../domain/sheet/sheet-data";
import { sendSteps } from "./batches";
import { takePage, trimmed } from "./cell-contents";
import { rowDetails, unlockedDetails, type Asked } from "./cell-details";
import type { ListedSheet } from "./list-sheets";
import { usedArea } from "./pages";
import type { Page } from "./sheet-pages";

/** What a sheet gave, before it is put together. */
export interface SheetPages {
  readonly listed: ListedSheet;
  readonly sheet: Excel.Worksheet;
  readonly pages: readonly Page[];
  readonly merges: readonly Area[];
  readonly counts1904: boolean | undefined;
}

/**
 * Sheets as plain values. Only where rows are hidden, cells struck through or sheets protected is there more to ask for:
 * most workbooks have none of it.
 */
export async function assembled(
  context: Excel.RequestContext,
  read: readonly SheetPages[],
): Promise<readonly SheetData[]> {
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
      ...contentsOf(sheet),
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

function contentsOf({ listed, pages, merges }: SheetPages): Omit<SheetData, "hiddenRows" | "struckRows"> {
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
