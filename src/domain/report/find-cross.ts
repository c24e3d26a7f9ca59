import type { AnyCellKey } from "../format/cell-key";
import type { CrossTable, FormatRow } from "../format/table-format";
import type { Place } from "../sheet/address";
import { valueAt, type SheetData } from "../sheet/sheet-data";
import { cellUnder, exactFirst, headReach, type Found, type FoundLabel } from "./found-labels";
import type { LabelIndex, LabelPlace } from "./label-index";

/** The rows of the table of section 三, and where its numbers begin. */
interface Body {
  readonly top: number;
  readonly bottom: number;
  readonly firstNumberColumn: number;
}

/** The table of section 三: a number for every row under every head. */
export function findCross(index: LabelIndex, sheet: SheetData, table: CrossTable): Found | undefined {
  const start = startOf(index, table);
  if (start === undefined) return undefined;
  const heads = new Map(table.columns.map(({ key, label }) => [key, headFrom(start, index.at(label))]));
  const found = [...heads.values()].filter((head) => head !== undefined);
  if (found.length === 0) return undefined;
  const body = bodyFrom(index, table, found);
  const rows = new Map(table.rows.map((row) => [row.key, findRow(index, sheet, table.rows, row, body)]));
  const places = new Map<AnyCellKey, Place>();
  for (const [rowKey, row] of rows) {
    for (const [columnKey, head] of heads) {
      if (row === undefined || head === undefined) continue;
      places.set(`t3.${rowKey}.${columnKey}` as AnyCellKey, cellUnder(sheet, row.firstRow, head));
    }
  }
  if (places.size === 0) return undefined;
  const missing = [...table.rows, ...table.columns]
    .filter(({ key }) => (rows.get(key) ?? heads.get(key)) === undefined)
    .map(({ label }) => label);
  const firstColumn = table.columns.find(({ key }) => heads.get(key) !== undefined)?.key;
  const firstRow = table.rows.find(({ key }) => rows.get(key) !== undefined)?.key;
  return {
    places,
    missing,
    around: [
      ...labelsBeside(index, table, body, (key) => `t3.${key}.${firstColumn}`),
      ...labelsOver(index, table, body, (key) => `t3.${firstRow}.${key}`),
    ],
    runs: [
      { along: "firstRow", labels: foundIn(table.rows, rows, (key) => `t3.${key}.${firstColumn}`) },
      { along: "firstColumn", labels: foundIn(table.columns, heads, (key) => `t3.${firstRow}.${key}`) },
    ],
  };
}

function foundIn(
  entries: readonly { readonly key: string; readonly label: string }[],
  places: ReadonlyMap<string, LabelPlace | undefined>,
  cellKey: (key: string) => string,
): readonly FoundLabel[] {
  return entries.flatMap(({ key, label }) => {
    const place = places.get(key);
    return place === undefined ? [] : [{ label, place, key: cellKey(key) as AnyCellKey }];
  });
}

/** What rows stand under: 三、本年度办理结果, （三）不予公开. */
function labelsBeside(index: LabelIndex, { rows }: CrossTable, body: Body, cellKey: (key: string) => string) {
  const under = [...new Set(rows.flatMap((row) => row.under ?? []))];
  return under.flatMap((label): FoundLabel[] => {
    const place = exactFirst(index.at(label)).find(
      ({ firstRow, firstColumn }) =>
        firstRow >= body.top && firstRow <= body.bottom && firstColumn < body.firstNumberColumn,
    );
    const row = rows.find((one) => one.under?.includes(label));
    return place === undefined || row === undefined ? [] : [{ label, place, key: cellKey(row.key) as AnyCellKey }];
  });
}

/** What columns stand under: 申请人情况, 法人或其他组织. */
function labelsOver(index: LabelIndex, table: CrossTable, body: Body, cellKey: (key: string) => string) {
  const { banner, columns } = table;
  const over = [banner, ...new Set(columns.flatMap(({ group }) => group ?? []))];
  return over.flatMap((label): FoundLabel[] => {
    const place = exactFirst(index.at(label)).find(
      ({ firstRow, firstColumn }) =>
        firstRow < body.top && body.top - firstRow <= headReach && firstColumn >= body.firstNumberColumn,
    );
    const column = columns.find(({ group }) => label === banner || label === group);
    return place === undefined || column === undefined
      ? []
      : [{ label, place, key: cellKey(column.key) as AnyCellKey }];
  });
}

/** The topmost of the rows whose label no ledger has: those that stand under nothing. */
function startOf(index: LabelIndex, { rows }: CrossTable): LabelPlace | undefined {
  return rows
    .filter(({ under }) => under === undefined)
    .flatMap(({ label }) => index.at(label)[0] ?? [])
    .sort((one, other) => one.firstRow - other.firstRow)[0];
}

function headFrom(start: LabelPlace, places: readonly LabelPlace[]): LabelPlace | undefined {
  const heads = places.filter(
    ({ firstRow, lastRow, firstColumn }) =>
      start.firstRow > firstRow && start.firstRow - lastRow <= headReach && firstColumn > start.firstColumn,
  );
  return heads.find(({ exact }) => exact) ?? heads[0];
}

/** From below the heads to where the same table begins again, however its rows are ordered. */
function bodyFrom(index: LabelIndex, { rows }: CrossTable, heads: readonly LabelPlace[]): Body {
  const top = Math.max(...heads.map(({ lastRow }) => lastRow)) + 1;
  const [first, ...others] = index.at(rows[0]?.label ?? "").filter(({ firstRow }) => firstRow >= top);
  // A label that was merged over several columns may have been left in each of them.
  const again = others.find(({ firstRow }) => firstRow > (first?.lastRow ?? top));
  const bottom = Math.min((again?.firstRow ?? Infinity) - 1, top + 2 * rows.length);
  return { top, bottom, firstNumberColumn: Math.min(...heads.map(({ firstColumn }) => firstColumn)) };
}

/** A label that occurs more than once in the body is the one below its neighbour's. */
function findRow(
  index: LabelIndex,
  sheet: SheetData,
  rows: readonly FormatRow[],
  row: FormatRow,
  body: Body,
): LabelPlace | undefined {
  const inside = index
    .at(row.label)
    .filter(
      (place) =>
        place.firstRow >= body.top &&
        place.firstRow <= body.bottom &&
        place.firstColumn < body.firstNumberColumn &&
        isLastLabel(sheet, place, body),
    );
  const exact = inside.filter((place) => place.exact);
  const candidates = exact.length > 0 ? exact : inside;
  if (candidates.length < 2) return candidates[0];
  const before = rows[rows.indexOf(row) - 1];
  const neighbour = before && index.at(before.label).at(-1);
  return candidates.find(({ firstRow }) => firstRow === (neighbour?.lastRow ?? 0) + 1) ?? candidates[0];
}

/** Beside （六）其他处理 stands the label of its first row; only where it is a row of its own do numbers follow. */
function isLastLabel(sheet: SheetData, { firstRow, lastColumn }: LabelPlace, { firstNumberColumn }: Body): boolean {
  for (let column = lastColumn + 1; column < firstNumberColumn; column++) {
    const beside = valueAt(sheet, firstRow, column);
    if (typeof beside === "string" && /\p{Script=Han}/u.test(beside)) return false;
  }
  return true;
}
