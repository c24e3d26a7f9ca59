import type { RecognisedLedger } from "../domain/ledger/result";
import type { Finding } from "../domain/reconcile/evaluate";
import type { Report } from "../domain/report/report";
import { areaA1, type Area, type Place } from "../domain/sheet/address";
import type { Spot } from "../workbook/workbook";

export function placeSpot({ sheet, row, column }: Place): Spot {
  return { sheet, area: { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column } };
}

/** A ledger's row as far as the ledger's header reaches; the first cell where the row belongs to no ledger. */
export function rowSpot(ledgers: readonly RecognisedLedger[], sheet: string, row: number): Spot {
  const header = ledgers.find(
    (ledger) => ledger.sheet === sheet && row > ledger.header.lastRow && row <= ledger.lastRow,
  )?.header;
  const { firstColumn = 0, lastColumn = firstColumn } = header ?? {};
  return { sheet, area: { firstRow: row, lastRow: row, firstColumn, lastColumn } };
}

/** The smallest area around places of one sheet; the first place's sheet decides. */
function spotAround(places: readonly Place[]): Spot | undefined {
  const [first] = places;
  if (first === undefined) return undefined;
  const inside = places.filter(({ sheet }) => sheet === first.sheet);
  const rows = inside.map(({ row }) => row);
  const columns = inside.map(({ column }) => column);
  const area: Area = {
    firstRow: Math.min(...rows),
    lastRow: Math.max(...rows),
    firstColumn: Math.min(...columns),
    lastColumn: Math.max(...columns),
  };
  return { sheet: first.sheet, area };
}

/** Where a finding is shown. A sum that does not come out is shown at the cells to look at first. */
export function findingSpot({ at, detail }: Finding, { places }: Report): Spot | undefined {
  const keys = detail.kind === "unequal" && detail.suspect !== undefined ? [detail.suspect.key] : at;
  return spotAround(keys.flatMap((key) => places.get(key) ?? []));
}

export function isSameSpot(one: Spot, other: Spot): boolean {
  return one.sheet === other.sheet && areaA1(one.area) === areaA1(other.area);
}
