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
  const spots: Spot[] = [];
  for (const { spot } of foundIn(check)) {
    if (spot !== undefined && !spots.some((known) => isSameSpot(known, spot))) spots.push(spot);
  }
  const here = at === undefined ? -1 : spots.findIndex((spot) => isSameSpot(spot, at));
  const next = here + 1 < spots.length ? here + 1 : 0;
  const spot = spots[next];
  return spot && { spot, number: next + 1, of: spots.length };
}
