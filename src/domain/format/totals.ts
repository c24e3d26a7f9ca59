import { notice2021 } from "./notice-2021-30";
import type { Applicant, CellKey, OutcomeRow, T3Column, T4Group, T4Outcome } from "./cell-key";

export const applicants = notice2021.t3.columns
  .map(({ key }) => key)
  .filter((key): key is Applicant => key !== "total");

const notOutcomes: ReadonlySet<string> = new Set(["received", "broughtForward", "concluded", "carriedForward"]);

/** The rows that say how an application ended, in the order of the table: （一） to （六）3. */
export const outcomeRows = notice2021.t3.rows
  .map(({ key }) => key)
  .filter((key): key is OutcomeRow => !notOutcomes.has(key));

export const t4Groups: readonly T4Group[] = notice2021.t4.groups.map(({ key }) => key);

export const t4Outcomes = notice2021.t4.columns
  .map(({ key }) => key)
  .filter((key): key is T4Outcome => key !== "total");

/**
 * What each total adds up, in the order of the table: the cells of （七）总计 first, since the last of them
 * is an addend of nothing else, then the 总计 column, then the three totals of the table of section 四.
 */
export const addends: ReadonlyMap<CellKey, readonly CellKey[]> = new Map<CellKey, readonly CellKey[]>([
  ...applicants.map((applicant): [CellKey, CellKey[]] => [
    `t3.concluded.${applicant}`,
    outcomeRows.map((row): CellKey => `t3.${row}.${applicant}`),
  ]),
  ...notice2021.t3.rows.map(({ key }): [CellKey, CellKey[]] => [
    `t3.${key}.total`,
    applicants.map((applicant): CellKey => `t3.${key}.${applicant as T3Column}`),
  ]),
  ...t4Groups.map((group): [CellKey, CellKey[]] => [
    `t4.${group}.total`,
    t4Outcomes.map((outcome): CellKey => `t4.${group}.${outcome}`),
  ]),
]);
