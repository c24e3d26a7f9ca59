import type { FigurePhrase } from "../reading/figure-phrase";
import { row } from "./addend";
import type { Measure } from "./measure";

const broughtForward: Measure = {
  id: "brought-forward",
  topic: "applications",
  readings: (notice) => [[row(notice, "broughtForward")]],
};

const carriedForward: Measure = {
  id: "carried-forward",
  topic: "applications",
  readings: (notice) => [[row(notice, "carriedForward")]],
};

/** 结转 without a word of the year from which or to which. */
const eitherWay: Measure = {
  id: "carried-over",
  topic: "applications",
  readings: (notice) => [[row(notice, "broughtForward")], [row(notice, "carriedForward")]],
};

const into = /结转(?:至|到)?(?:上|去)/;
const outOf = /结转(?:至|到|入|为)?(?:下|明|次)/;
const from = /(?:上年度?|上一年度?|去年)(?:的)?(?:转入|结转)/;
const withYear = /(\d{4})年度?(?:的)?结转|结转(?:至|到|入)?(\d{4})年/;

/** 上年结转9件, 结转下年度继续办理2件, 1件结转2024年; undefined where the figure is not about cases carried over. */
export function carryOver({ before, after }: FigurePhrase, year: number | undefined): Measure | undefined {
  const words = /结转|上年度?转入/.test(before) ? before : after;
  if (!/结转|转入/.test(words) || /其中|未结转/.test(words)) return undefined;
  if (from.test(words) || into.test(words)) return broughtForward;
  if (outOf.test(words)) return carriedForward;
  const told = withYear.exec(words);
  const named = Number(told?.[1] ?? told?.[2]);
  // 2026年结转1件 in the report of 2025: out of it, however it is put.
  if (year !== undefined && named === year + 1) return carriedForward;
  if (year !== undefined && named === year - 1) return broughtForward;
  return eitherWay;
}
