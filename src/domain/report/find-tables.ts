import type { AnyCellKey, TableId } from "../format/cell-key";
import { comparable } from "../format/label-text";
import { notice2019 } from "../format/notice-2019-60";
import { notice2021 } from "../format/notice-2021-30";
import type { BlockTable, CrossTable, FormatId, FormatRow, LineTable, Notice } from "../format/table-format";
import type { Area, Place } from "../sheet/address";
import type { SheetData, WorkbookData } from "../sheet/sheet-data";
import { indexLabels, type LabelIndex, type LabelPlace } from "./label-index";

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
}

type Found = Omit<FoundTable, "sheet" | "area" | "format" | "id"> & { readonly labels: readonly LabelPlace[] };

const knownLabels: ReadonlySet<string> = new Set([notice2021, notice2019].flatMap(labelsOf).map(comparable));

function labelsOf(notice: Notice): string[] {
  return [
    ...notice.t2.blocks.flatMap((block) => [
      block.article,
      ...[...block.columns, ...block.rows].map(({ label }) => label),
    ]),
    ...notice.t3.columns.flatMap(({ label, group }) => (group === undefined ? [label] : [label, group])),
    ...notice.t3.rows.flatMap(({ label, under = [] }) => [label, ...under]),
    ...notice.t4.columns.map(({ label }) => label),
    ...notice.t4.groups.flatMap(({ label, over }) => (over === undefined ? [label] : [label, over])),
  ];
}

/** Every statutory table in a workbook, sheet by sheet. */
export function findTables(workbook: WorkbookData): readonly FoundTable[] {
  return workbook.sheets.flatMap(findTablesOnSheet);
}

export function findTablesOnSheet(sheet: SheetData): readonly FoundTable[] {
  const index = indexLabels(sheet, knownLabels);
  const name = sheet.name;
  return [
    named(
      "t2",
      name,
      bestOf((notice) => findBlocks(index, name, notice.t2)),
    ),
    named(
      "t3",
      name,
      bestOf((notice) => findCross(index, name, notice.t3)),
    ),
    named(
      "t4",
      name,
      bestOf((notice) => findLine(index, name, notice.t4)),
    ),
  ].filter((table) => table !== undefined);
}

/** The notice under which most cells are found; the one in force when both fit alike. */
function bestOf(find: (notice: Notice) => Found | undefined): { found: Found; format: FormatId } | undefined {
  const current = find(notice2021);
  const old = find(notice2019);
  if (current === undefined && old === undefined) return undefined;
  if (old === undefined || (current !== undefined && fit(current) >= fit(old))) {
    return current && { found: current, format: notice2021.id };
  }
  return { found: old, format: notice2019.id };
}

const fit = ({ places, missing }: Found): number => places.size - missing.length;

function named(
  id: TableId,
  sheet: string,
  best: { found: Found; format: FormatId } | undefined,
): FoundTable | undefined {
  if (best === undefined) return undefined;
  const { places, missing, labels } = best.found;
  const spots = [...places.values()].map(({ row, column }) => ({
    firstRow: row,
    lastRow: row,
    firstColumn: column,
    lastColumn: column,
  }));
  return { id, format: best.format, sheet, places, missing, area: hull([...labels, ...spots]) };
}

function hull(areas: readonly Area[]): Area {
  return {
    firstRow: Math.min(...areas.map(({ firstRow }) => firstRow)),
    firstColumn: Math.min(...areas.map(({ firstColumn }) => firstColumn)),
    lastRow: Math.max(...areas.map(({ lastRow }) => lastRow)),
    lastColumn: Math.max(...areas.map(({ lastColumn }) => lastColumn)),
  };
}

/** Heads stand at most this many rows above what they head; extra rows slip in when a table is pasted. */
const headReach = 4;

function findBlocks(index: LabelIndex, sheet: string, table: BlockTable): Found | undefined {
  const places = new Map<AnyCellKey, Place>();
  const labels: LabelPlace[] = [];
  const missing: string[] = [];
  for (const block of table.blocks) {
    for (const row of block.rows) {
      const at = firstPair(
        index.at(row.label),
        block.columns.flatMap(({ label }) => index.at(label)),
      );
      if (at === undefined) {
        missing.push(row.label);
        continue;
      }
      labels.push(at.rowLabel);
      for (const column of block.columns) {
        const head = headOver(at.rowLabel, index.at(column.label));
        if (head === undefined) {
          missing.push(column.label);
          continue;
        }
        labels.push(head);
        places.set(`t2.${row.key}.${column.key}` as AnyCellKey, {
          sheet,
          row: at.rowLabel.firstRow,
          column: head.firstColumn,
        });
      }
    }
  }
  return places.size === 0 ? undefined : { places, missing, labels };
}

/** A row label that has a head of its block above it and to the right: 行政处罚 alone may be any cell of a ledger. */
function firstPair(
  rowLabels: readonly LabelPlace[],
  heads: readonly LabelPlace[],
): { rowLabel: LabelPlace } | undefined {
  const rowLabel = rowLabels.find((place) => headOver(place, heads) !== undefined);
  return rowLabel && { rowLabel };
}

function headOver(rowLabel: LabelPlace, heads: readonly LabelPlace[]): LabelPlace | undefined {
  return heads
    .filter(({ firstRow, firstColumn }) => {
      const above = rowLabel.firstRow - firstRow;
      return above > 0 && above <= headReach && firstColumn > rowLabel.firstColumn;
    })
    .sort((left, right) => right.firstRow - left.firstRow)[0];
}

function findCross(index: LabelIndex, sheet: string, table: CrossTable): Found | undefined {
  const [firstRow, ...rest] = table.rows;
  const start = firstRow && index.at(firstRow.label)[0];
  if (start === undefined) return undefined;
  const end = index.at(rest.at(-1)?.label ?? "")[0];
  const rows = new Map(table.rows.map((row) => [row.key, findCrossRow(index, table.rows, row, start, end)]));
  const columns = new Map(
    table.columns.map(({ key, label }) => [
      key,
      index
        .at(label)
        .find(
          (place) =>
            start.firstRow > place.firstRow &&
            start.firstRow - place.lastRow <= headReach &&
            place.firstColumn > start.firstColumn,
        ),
    ]),
  );
  const places = new Map<AnyCellKey, Place>();
  for (const [rowKey, row] of rows) {
    for (const [columnKey, column] of columns) {
      if (row === undefined || column === undefined) continue;
      const at = { sheet, row: row.firstRow, column: column.firstColumn };
      places.set(`t3.${rowKey}.${columnKey}` as AnyCellKey, at);
    }
  }
  const missing = [...table.rows, ...table.columns]
    .filter(({ key }) => (rows.get(key) ?? columns.get(key)) === undefined)
    .map(({ label }) => label);
  const labels = [...rows.values(), ...columns.values()].filter((place) => place !== undefined);
  return places.size === 0 ? undefined : { places, missing, labels };
}

/** 「其他」-like labels occur more than once; the right one stands between the first and last row, below its neighbour. */
function findCrossRow(
  index: LabelIndex,
  rows: readonly FormatRow[],
  row: FormatRow,
  start: LabelPlace,
  end: LabelPlace | undefined,
): LabelPlace | undefined {
  const inside = index
    .at(row.label)
    .filter(({ firstRow }) => firstRow >= start.firstRow && firstRow <= (end?.firstRow ?? Infinity));
  if (inside.length < 2) return inside[0];
  const before = rows[rows.indexOf(row) - 1];
  const neighbour = before && index.at(before.label).at(-1);
  return inside.find(({ firstRow }) => firstRow === (neighbour?.lastRow ?? 0) + 1) ?? inside[0];
}

function findLine(index: LabelIndex, sheet: string, table: LineTable): Found | undefined {
  const heads = groupHeads(index, table);
  if (heads === undefined) return undefined;
  const top = Math.min(...heads.map(({ firstRow }) => firstRow));
  const below = (place: LabelPlace) => place.firstRow > top && place.firstRow - top <= headReach;
  const columnHeads = table.columns.map(({ label }) => index.at(label).filter(below));
  const bottom = Math.max(...columnHeads.flat().map(({ lastRow }) => lastRow));
  const places = new Map<AnyCellKey, Place>();
  const missing: string[] = [];
  table.groups.forEach((group, order) => {
    const first = heads[order]?.firstColumn ?? 0;
    const next = heads[order + 1]?.firstColumn ?? Infinity;
    table.columns.forEach((column, offset) => {
      const head = columnHeads[offset]?.find(({ firstColumn }) => firstColumn >= first && firstColumn < next);
      if (head === undefined) missing.push(`${group.label} ${column.label}`);
      else
        places.set(`t4.${group.key}.${column.key}` as AnyCellKey, { sheet, row: bottom + 1, column: head.firstColumn });
    });
  });
  return places.size === 0 ? undefined : { places, missing, labels: [...heads, ...columnHeads.flat()] };
}

/** The heads of all groups, left to right, when they stand together as in the table (行政复议 alone is a common word). */
function groupHeads(index: LabelIndex, table: LineTable): readonly LabelPlace[] | undefined {
  for (const first of index.at(table.groups[0]?.label ?? "")) {
    const heads = table.groups.map(({ label }) =>
      index
        .at(label)
        .find((place) => Math.abs(place.firstRow - first.firstRow) <= 2 && place.firstColumn >= first.firstColumn),
    );
    const complete = heads.filter((head) => head !== undefined);
    if (complete.length === table.groups.length) return complete;
  }
  return undefined;
}
