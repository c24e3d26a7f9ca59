import type { BoundFigure } from "../draft";
import { say, type Phrase } from "../phrase/phrase";
import { roundHalfUp } from "../../report/rounding";
import type { Count } from "./count";

/**
 * How a figure compares with last year's: 比上年增加2件，增长50.0%. From or to nothing no percentage is given, nor where
 * it would be 0.0%.
 */
export function changeSince(last: Count | undefined, now: Count, unit: string): Phrase | undefined {
  if (last === undefined) return undefined;
  const difference = now.value - last.value;
  if (difference === 0) return say`与上年持平`;
  const gap: Count = { name: `${now.name} ｜ 比上年增减`, value: Math.abs(difference) };
  const rate = rateOf(last, now);
  return difference > 0
    ? say`比上年增加${gap}${unit}${rate === undefined ? "" : say`，增长${rate}`}`
    : say`比上年减少${gap}${unit}${rate === undefined ? "" : say`，下降${rate}`}`;
}

function rateOf(last: Count, now: Count): BoundFigure | undefined {
  if (last.value === 0 || now.value === 0) return undefined;
  const rate = roundHalfUp(((now.value - last.value) / last.value) * 100, 1);
  return rate === 0 ? undefined : { name: `${now.name} ｜ 比上年增减率`, text: `${rate.toFixed(1)}%` };
}
