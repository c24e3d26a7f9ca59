import { areaA1, contains } from "../domain/sheet/address";
import type { Spot } from "../workbook/workbook";
import type { ReportCheck } from "./check-report";
import { foundIn } from "./found";
import { isSameSpot } from "./spots";

/** A place to look at among all there are; `number` counts from 1. */
export interface NextFinding {
  readonly spot: Spot;
  readonly number: number;
  readonly of: number;
}

/**
 * 下一处, in the tables and in the text: the place after the one where the person is, and from the last on to the first.
 * Findings at one place are one.
 */
export function nextFinding(check: ReportCheck, at: Spot | undefined): NextFinding | undefined {
  const all = foundIn(check).flatMap(({ spot }) => spot ?? []);
  const spots = [...new Map(all.map((spot) => [`${spot.sheet} ${areaA1(spot.area)}`, spot])).values()];
  const next = at === undefined ? 0 : placeAfter(at, spots);
  const place = next < spots.length ? next : 0;
  const spot = spots[place];
  return spot && { spot, number: place + 1, of: spots.length };
}

/** Where nothing is wrong, or not any more, it goes on with what is below on the sheet, else behind all of the sheet. */
function placeAfter(at: Spot, spots: readonly Spot[]): number {
  const same = spots.findIndex((spot) => isSameSpot(spot, at));
  const here = same < 0 ? spots.findIndex((spot) => isInside(at, spot)) : same;
  if (here >= 0) return here + 1;
  const [below] = spots
    .filter((spot) => spot.sheet === at.sheet && isAhead(at, spot))
    .sort((one, other) => (isAhead(one, other) ? -1 : 1));
  return below === undefined ? spots.findLastIndex(({ sheet }) => sheet === at.sheet) + 1 : spots.indexOf(below);
}

function isInside({ sheet, area: { firstRow, firstColumn } }: Spot, spot: Spot): boolean {
  return sheet === spot.sheet && contains(spot.area, firstRow, firstColumn);
}

/** In reading order. */
function isAhead({ area: one }: Spot, { area: other }: Spot): boolean {
  return one.firstRow < other.firstRow || (one.firstRow === other.firstRow && one.firstColumn < other.firstColumn);
}
