import { findTitles, sameOrgan } from "../ledger/find-titles";
import { findReportTitles } from "../report/report-title";
import type { Settings } from "../settings/settings";
import type { WorkbookData } from "../sheet/sheet-data";

/** Whose report it is, and of which year. */
export interface Identity {
  readonly organ: string;
  readonly year: number;
}

/** Something a workbook says, and where. Rows from 0. */
export interface Stated<T> {
  readonly value: T;
  readonly sheet: string;
}

export type IdentityProblem =
  | { readonly code: "year-unknown" }
  | { readonly code: "year-conflict"; readonly stated: readonly Stated<number>[] }
  | { readonly code: "organ-unknown" }
  | { readonly code: "organ-conflict"; readonly stated: readonly Stated<string>[] };

export interface IdentityOptions {
  readonly organ?: string;
  readonly year?: number;
}

/** What is known of organ and year, and what stands in the way of knowing the rest. */
export interface Identification {
  readonly organ?: string;
  readonly year?: number;
  readonly problems: readonly IdentityProblem[];
}

/** Organ and year: by what the caller says, else the sheet 年报设置, else the titles in the workbook. */
export function identify(workbook: WorkbookData, settings: Settings, options: IdentityOptions = {}): Identification {
  const titles = findTitles(workbook, settings.ledgers);
  const reportTitles = findReportTitles(workbook);
  const year = options.year ?? settings.year;
  const organ = options.organ ?? settings.organ;
  const years = distinct([
    ...titles.years.map(({ year: value, sheet }) => ({ value, sheet })),
    ...reportTitles.map(({ year: value, sheet }) => ({ value, sheet })),
  ]);
  const organs = distinctOrgans([
    ...titles.organs.map(({ name: value, sheet }) => ({ value, sheet })),
    ...reportTitles.flatMap(({ organ: value, sheet }) => (value === undefined ? [] : [{ value, sheet }])),
  ]);
  const [onlyYear] = years;
  const [onlyOrgan] = organs;
  const foundYear = year ?? (years.length === 1 ? onlyYear?.value : undefined);
  const foundOrgan = organ ?? (organs.length === 1 ? onlyOrgan?.value : undefined);
  const problems: IdentityProblem[] = [];
  if (foundYear === undefined) {
    problems.push(years.length === 0 ? { code: "year-unknown" } : { code: "year-conflict", stated: years });
  }
  if (foundOrgan === undefined) {
    problems.push(organs.length === 0 ? { code: "organ-unknown" } : { code: "organ-conflict", stated: organs });
  }
  return {
    ...(foundYear === undefined ? {} : { year: foundYear }),
    ...(foundOrgan === undefined ? {} : { organ: foundOrgan }),
    problems,
  };
}

function distinct<T>(stated: readonly Stated<T>[]): readonly Stated<T>[] {
  return stated.filter(({ value }, index) => stated.findIndex((other) => other.value === value) === index);
}

/** One entry an organ, under the longest of its names: 北苑街道 is 北京市通州区人民政府北苑街道办事处. */
function distinctOrgans(stated: readonly Stated<string>[]): readonly Stated<string>[] {
  const groups: Stated<string>[] = [];
  for (const one of stated) {
    const index = groups.findIndex((group) => sameOrgan(group.value, one.value));
    if (index < 0) groups.push(one);
    else if (one.value.length > (groups[index]?.value.length ?? 0)) groups[index] = one;
  }
  return groups;
}
