import type { AnyCellKey, TableId } from "../format/cell-key";
import { comparable } from "../format/label-text";
import { notice2019 } from "../format/notice-2019-60";
import { notice2021 } from "../format/notice-2021-30";
import type { FormatId, Notice } from "../format/table-format";
import { contains, type Area, type Place } from "../sheet/address";
import type { SheetData, WorkbookData } from "../sheet/sheet-data";
import type { Deviation } from "./deviation";
import { findBlocks } from "./find-blocks";
import { findCross } from "./find-cross";
import { findLine } from "./find-line";
import { deviationsOf, headReach, type Found } from "./found-labels";
import {
  cellsWithLabel,
  indexLabels,
  textCellsAround,
  type LabelIndex,
  type LabelPlace,
  type TextCell,
} from "./label-index";
import { labelVariants } from "./label-variants";
import { labelReader } from "./read-label";
import { tableLabels, telltaleLabels } from "./table-labels";

/** A statutory table found on a sheet by its labels, never by its position. */
export interface FoundTable {
  readonly id: TableId;
  readonly format: FormatId;
  readonly sheet: string;
  /** The rectangle from the first label to the last number cell. */
  readonly area: Area;
  readonly places: ReadonlyMap<AnyCellKey, Place>;
  /** Labels of rows and columns of the format that are not there. */
  readonly missing: readonly string[];
  /** Labels that are there otherwise than the format has them. */
  readonly deviations: readonly Deviation[];
}

const ids: readonly TableId[] = ["t2", "t3", "t4"];

const knownNotices: readonly Notice[] = [notice2021, notice2019];

const telltales: ReadonlySet<string> = new Set(knownNotices.flatMap(telltaleLabels).map(comparable));

const finders: Readonly<Record<TableId, (index: LabelIndex, sheet: SheetData, notice: Notice) => Found | undefined>> = {
  t2: (index, sheet, { t2 }) => findBlocks(index, sheet, t2),
  t3: (index, sheet, { t3 }) => findCross(index, sheet, t3),
  t4: (index, sheet, { t4 }) => findLine(index, sheet, t4),
};

/** Every statutory table in a workbook, sheet by sheet. */
export function findTables(workbook: WorkbookData): readonly FoundTable[] {
  return workbook.sheets.flatMap(findTablesOnSheet);
}

/** Labels of any wording are looked for only around those that none but a report has. */
export function findTablesOnSheet(sheet: SheetData): readonly FoundTable[] {
  const cells = textCellsAround(sheet, cellsWithLabel(sheet, telltales));
  if (cells.length === 0) return [];
  return ids.flatMap((id) => {
    const candidates = knownNotices.flatMap((notice): FoundTable[] => {
      const index = indexLabels(sheet, cells, labelReader(tableLabels(notice, id), labelVariants[id]));
      const found = finders[id](index, sheet, notice);
      return found === undefined ? [] : [asTable(id, notice.id, sheet, found, cells)];
    });
    return bestOf(candidates) ?? [];
  });
}

/** The notice under which most cells are found; the one in force, which comes first, when both fit alike. */
function bestOf(candidates: readonly FoundTable[]): FoundTable | undefined {
  const fit = ({ places, missing, deviations }: FoundTable) => places.size - missing.length - deviations.length;
  return [...candidates].sort((one, other) => fit(other) - fit(one))[0];
}

function asTable(
  id: TableId,
  format: FormatId,
  sheet: SheetData,
  found: Found,
  cells: readonly TextCell[],
): FoundTable {
  const { places, missing, runs, around } = found;
  const labels = runs.flatMap((run) => run.labels.map(({ place }) => place));
  const area = hull([...labels, ...[...places.values()].map(areaOf)]);
  const outdated = format === notice2021.id ? outdatedLabels(cells, area, labels) : [];
  const deviations = [...deviationsOf(runs, around), ...outdated];
  return { id, format, sheet: sheet.name, places, missing, area, deviations };
}

const areaOf = ({ row, column }: Place): Area => ({
  firstRow: row,
  lastRow: row,
  firstColumn: column,
  lastColumn: column,
});

function hull(areas: readonly Area[]): Area {
  return {
    firstRow: Math.min(...areas.map(({ firstRow }) => firstRow)),
    firstColumn: Math.min(...areas.map(({ firstColumn }) => firstColumn)),
    lastRow: Math.max(...areas.map(({ lastRow }) => lastRow)),
    lastColumn: Math.max(...areas.map(({ lastColumn }) => lastColumn)),
  };
}

const labelsNow = new Set(ids.flatMap((id) => tableLabels(notice2021, id)).map(comparable));

const labelsOf2019: ReadonlySet<string> = new Set(
  ids
    .flatMap((id) => tableLabels(notice2019, id))
    .map(comparable)
    .filter((label) => !labelsNow.has(label)),
);

/** Labels that only the 2019 format has, within a table of the format in force, and read as none of its labels. */
function outdatedLabels(cells: readonly TextCell[], area: Area, read: readonly LabelPlace[]): readonly Deviation[] {
  return cells
    .filter(({ text }) => labelsOf2019.has(comparable(text)))
    .filter(({ row, column }) => contains({ ...area, firstRow: area.firstRow - headReach }, row, column))
    .filter(({ row, column }) => !read.some((place) => place.firstRow === row && place.firstColumn === column))
    .map(({ text }) => ({ kind: "outdated", shown: text }));
}
