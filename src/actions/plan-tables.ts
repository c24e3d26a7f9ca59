import { fillCells, type FilledCell, type StandingCell } from "../domain/fill/fill-cells";
import { figuresOf } from "../domain/fill/figures";
import { layoutTable, newPlaces } from "../domain/fill/layout-table";
import type { AnyCellKey, CellKey, TableId } from "../domain/format/cell-key";
import type { Identity } from "../domain/identity/identify";
import type { LedgerReading } from "../domain/ledger/result";
import { recordedFills } from "../domain/record/record";
import { blank } from "../domain/report/cell-value";
import { chooseTables } from "../domain/report/choose-tables";
import type { FoundTable } from "../domain/report/find-tables";
import { readReport, type Report } from "../domain/report/report";
import { freeName, tableSheets } from "../domain/report/table-sheets";
import { a1 } from "../domain/sheet/address";
import type { CellContent, Edit } from "../domain/sheet/edit";
import type { WorkbookData } from "../domain/sheet/sheet-data";

/** The three tables as a fill will leave them. */
export interface TablePlan {
  readonly cells: readonly FilledCell[];
  readonly report: Report;
  readonly edits: readonly Edit[];
}

interface TableSource {
  readonly reading: LedgerReading;
  readonly identity: Identity;
  /** Cells whose hand-typed value gives way to the counted one. */
  readonly replace: ReadonlySet<CellKey>;
}

/** Which cell gets which figure, in the tables of the workbook or on new sheets. */
export function planTables(
  workbook: WorkbookData,
  found: readonly FoundTable[],
  { reading, identity, replace }: TableSource,
): TablePlan {
  const tables = chooseTables(workbook, found, identity.year).filter(({ format }) => format === "2021-30");
  const targets = targetsFor(workbook, tables);
  const cells = fillCells({
    cells: new Map(targets.flatMap(({ standing }) => [...standing])),
    figures: figuresOf(reading, identity.organ),
    recorded: recordedFills(workbook),
    replace,
  });
  return {
    cells,
    report: reportAfter(workbook, tables, cells),
    edits: targets.flatMap((target) => tableEdits(target, cells, identity)),
  };
}

/** A table to fill: one that stands in the workbook, or a new sheet. */
interface Target {
  readonly id: TableId;
  readonly newSheet?: string;
  readonly standing: ReadonlyMap<CellKey, StandingCell>;
}

function targetsFor(workbook: WorkbookData, tables: readonly FoundTable[]): readonly Target[] {
  const taken = new Set(workbook.sheets.map(({ name }) => name));
  const now = readReport(workbook, tables);
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  return (["t2", "t3", "t4"] as const).map((id): Target => {
    const table = tables.find((one) => one.id === id);
    if (table === undefined) {
      const newSheet = freeName(tableSheets[id], taken);
      const places = [...newPlaces(id, newSheet)];
      const standing = new Map(places.map(([key, place]) => [key, { place, value: blank, hasFormula: false }]));
      return { id, newSheet, standing };
    }
    const standing = [...table.places].map(([key, place]): [CellKey, StandingCell] => [
      key as CellKey,
      {
        place,
        value: now.cells.get(key) ?? blank,
        hasFormula: sheets.get(place.sheet)?.formulas.has(a1(place.row, place.column)) ?? false,
      },
    ]);
    return { id, standing: new Map(standing) };
  });
}

/** The report as it will read when the edits are done. */
function reportAfter(workbook: WorkbookData, tables: readonly FoundTable[], cells: readonly FilledCell[]): Report {
  const { missingLabels, deviations = [] } = readReport(workbook, tables);
  return {
    format: "2021-30",
    cells: new Map(cells.map(({ key, after }): [AnyCellKey, FilledCell["after"]] => [key, after])),
    places: new Map(cells.map(({ key, place }): [AnyCellKey, FilledCell["place"]] => [key, place])),
    missingTables: [],
    missingLabels,
    deviations,
  };
}

function tableEdits(
  { id, newSheet, standing }: Target,
  cells: readonly FilledCell[],
  identity: Identity,
): readonly Edit[] {
  const mine = cells.filter(({ key }) => standing.has(key));
  if (newSheet === undefined) {
    return mine
      .filter(({ state, formula }) => state === "changed" || (formula !== undefined && state !== "kept"))
      .map((cell): Edit => ({ kind: "cell", ...cell.place, content: contentOf(cell) }));
  }
  const byKey = new Map<AnyCellKey, FilledCell>(mine.map((cell) => [cell.key, cell]));
  const title = `${identity.organ}${identity.year}年政府信息公开工作年度报告`;
  const layout = layoutTable(id, newSheet, title, (key) => {
    const cell = byKey.get(key);
    return cell === undefined ? { value: null } : contentOf(cell);
  });
  return [{ kind: "sheet", layout }];
}

function contentOf({ after, formula }: FilledCell): CellContent {
  const value = after.kind === "number" ? after.value : null;
  return formula === undefined ? { value } : { value, formula };
}
