import type { AnyCellKey, TableId } from "../format/cell-key";
import type { FormatId } from "../format/table-format";
import type { Place } from "../sheet/address";
import { valueAt, type SheetData, type WorkbookData } from "../sheet/sheet-data";
import { a1 } from "../sheet/address";
import { cellValue, type CellValue } from "./cell-value";
import type { Deviation } from "./deviation";
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
  /** The format in which each table stands, where it may be another than the report's. */
  readonly formats?: ReadonlyMap<TableId, FormatId>;
  /** What is otherwise in the found tables than the format has it. */
  readonly deviations?: readonly TableDeviation[];
}

export type TableDeviation = Deviation & { readonly table: TableId; readonly sheet: string };

/** The format in which a table of the report stands. */
export function formatOfTable({ format, formats }: Report, table: TableId): FormatId {
  return formats?.get(table) ?? format;
}

/** Reads the values of tables already found. One table of each kind; the first wins. */
export function readReport(workbook: WorkbookData, tables: readonly FoundTable[]): Report {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const chosen = (["t2", "t3", "t4"] as const).map((id) => tables.find((table) => table.id === id));
  const found = chosen.filter((table) => table !== undefined);
  const cells = new Map<AnyCellKey, CellValue>();
  const places = new Map<AnyCellKey, Place>();
  for (const table of found) {
    const sheet = sheets.get(table.sheet);
    if (sheet === undefined) continue;
    for (const [key, place] of table.places) {
      cells.set(key, readCell(sheet, place));
      places.set(key, place);
    }
  }
  return {
    format: formatOf(found),
    cells,
    places,
    missingTables: (["t2", "t3", "t4"] as const).filter((_, index) => chosen[index] === undefined),
    missingLabels: found.flatMap(({ id, sheet, missing }) => missing.map((label) => ({ table: id, sheet, label }))),
    formats: new Map(found.map(({ id, format }) => [id, id === "t4" ? formatOf(found) : format])),
    deviations: found.flatMap(({ id, sheet, deviations }) =>
      deviations.map((deviation) => ({ ...deviation, table: id, sheet })),
    ),
  };
}

function readCell(sheet: SheetData, { row, column }: Place): CellValue {
  return cellValue(valueAt(sheet, row, column), sheet.formulas.has(a1(row, column)));
}

/** Tables of sections 二 and 三 tell the formats apart; that of section 四 never changed. */
function formatOf(tables: readonly FoundTable[]): FormatId {
  const telling = tables.filter(({ id }) => id !== "t4");
  return telling.length > 0 && telling.every(({ format }) => format === "2019-60") ? "2019-60" : "2021-30";
}
