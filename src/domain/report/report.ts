import type { AnyCellKey, TableId } from "../format/cell-key";
import type { FormatId } from "../format/table-format";
import type { Place } from "../sheet/address";
import { valueAt, type SheetData, type WorkbookData } from "../sheet/sheet-data";
import { a1 } from "../sheet/address";
import { cellValue, type CellValue } from "./cell-value";
import type { FoundTable } from "./find-tables";

/** The three tables of one report, as values, with the place of every cell. */
export interface Report {
  readonly format: FormatId;
  readonly cells: ReadonlyMap<AnyCellKey, CellValue>;
  readonly places: ReadonlyMap<AnyCellKey, Place>;
  /** Tables that were not found. */
  readonly missingTables: readonly TableId[];
  /** Labels of the found tables that are not there. */
  readonly missingLabels: readonly { readonly table: TableId; readonly sheet: string; readonly label: string }[];
}

/** Reads the values of tables already found. One table of each kind; the first wins. */
export function readReport(workbook: WorkbookData, tables: readonly FoundTable[]): Report {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const chosen = (["t2", "t3", "t4"] as const).map((id) => tables.find((table) => table.id === id));
  const cells = new Map<AnyCellKey, CellValue>();
  const places = new Map<AnyCellKey, Place>();
  for (const table of chosen) {
    const sheet = table && sheets.get(table.sheet);
    if (table === undefined || sheet === undefined) continue;
    for (const [key, place] of table.places) {
      cells.set(key, readCell(sheet, place));
      places.set(key, place);
    }
  }
  return {
    format: formatOf(chosen),
    cells,
    places,
    missingTables: (["t2", "t3", "t4"] as const).filter((_, index) => chosen[index] === undefined),
    missingLabels: chosen.flatMap((table) =>
      table === undefined ? [] : table.missing.map((label) => ({ table: table.id, sheet: table.sheet, label })),
    ),
  };
}

function readCell(sheet: SheetData, { row, column }: Place): CellValue {
  return cellValue(valueAt(sheet, row, column), sheet.formulas.has(a1(row, column)));
}

/** Tables of sections 二 and 三 tell the formats apart; that of section 四 never changed. */
function formatOf(tables: readonly (FoundTable | undefined)[]): FormatId {
  const telling = tables.filter((table) => table !== undefined && table.id !== "t4");
  return telling.length > 0 && telling.every((table) => table?.format === "2019-60") ? "2019-60" : "2021-30";
}
