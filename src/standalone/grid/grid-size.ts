import type { SheetData, WorkbookData } from "../../domain/sheet/sheet-data";

/** Rows and columns beyond the used rectangle that can be typed into. */
const spareRows = 20;
const spareColumns = 4;
const leastColumns = 12;
/** The grid keeps a place for every cell of the rectangle, filled or not. */
const mostPlaces = 3_000_000;

/** How much of a sheet the grid holds. A rectangle too large for it is cut below; the workbook keeps everything. */
export function gridSize(sheet: SheetData): { readonly rows: number; readonly columns: number } {
  const width = sheet.values.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Math.max(leastColumns, width + spareColumns);
  return { rows: Math.min(sheet.values.length + spareRows, Math.floor(mostPlaces / columns)), columns };
}

/** Sheets of which the grid does not show all, with the number of rows that it shows. */
export function cutSheets(data: WorkbookData): readonly { readonly sheet: string; readonly rows: number }[] {
  return data.sheets.flatMap((sheet) => {
    const { rows } = gridSize(sheet);
    return rows < sheet.values.length ? [{ sheet: sheet.name, rows }] : [];
  });
}
