import type { TableId } from "../format/cell-key";
import { tableSheets } from "./table-sheets";
import type { FoundTable } from "./find-tables";
import { shownText, type SheetData, type WorkbookData } from "../sheet/sheet-data";

const ids: readonly TableId[] = ["t2", "t3", "t4"];

/**
 * One table of each kind for the report year: a table under another year's title is last year's copy and is left
 * alone. Among several, one of our own sheets goes first, then one on a visible sheet, then the first.
 */
export function chooseTables(
  workbook: WorkbookData,
  tables: readonly FoundTable[],
  year: number | undefined,
): readonly FoundTable[] {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  return ids.flatMap((id) => {
    const candidates = tables.filter((table) => {
      const sheet = sheets.get(table.sheet);
      const years = sheet === undefined ? [] : yearsOver(sheet, table);
      return table.id === id && (year === undefined || years.length === 0 || years.includes(year));
    });
    const rank = (table: FoundTable) =>
      (table.sheet.startsWith(tableSheets[id]) ? 0 : 2) + (sheets.get(table.sheet)?.hidden === true ? 1 : 0);
    const [best] = [...candidates].sort((left, right) => rank(left) - rank(right));
    return best === undefined ? [] : [best];
  });
}

/** Years named by the sheet's name and by the lines above the table. */
function yearsOver(sheet: SheetData, table: FoundTable): readonly number[] {
  const lines = sheet.values.slice(0, table.area.firstRow).flat().map(shownText);
  return [sheet.name, ...lines].flatMap((text) => [...text.matchAll(/(20\d\d)年/gu)].map(([, year]) => Number(year)));
}
