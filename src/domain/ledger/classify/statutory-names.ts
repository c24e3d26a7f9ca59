import type { Applicant, OutcomeRow, T4Group, T4Outcome } from "../../format/cell-key";
import { notice2021 } from "../../format/notice-2021-30";
import type { FormatRow } from "../../format/table-format";
import { outcomeRows } from "../../format/totals";
import { spelling } from "./normalise";

/** The answers a row of an application may give: a row of （一） to （六）, or still open. */
export type Outcome = OutcomeRow | "pending";

/** A name by which the notice calls something, and what it may stand for. */
export interface StatutoryName<K extends string> {
  /** As printed, with its number: 1.属于国家秘密. */
  readonly label: string;
  /** The heading it stands under: （三）不予公开. */
  readonly heading?: string;
  readonly means: K;
}

const notOutcomes: ReadonlySet<string> = new Set(["received", "broughtForward", "concluded"]);
const rows: readonly FormatRow[] = notice2021.t3.rows;

/** The result rows of table 三 in printed order; the last is 结转下年度, which a case still open belongs to. */
export const outcomeNames: readonly StatutoryName<Outcome>[] = rows
  .filter((row) => !notOutcomes.has(row.key))
  .map((row) => {
    const heading = row.under?.[1];
    const means = row.key === "carriedForward" ? "pending" : (row.key as OutcomeRow);
    return { label: row.label, means, ...(heading === undefined ? {} : { heading }) };
  });

export { outcomeRows };

/** Every answer, in printed order. */
export const outcomes: readonly Outcome[] = [...outcomeRows, "pending"];

/** The rows that stand in the same group as this one: under（三）不予公开, say. */
export function groupOf(row: OutcomeRow): readonly OutcomeRow[] {
  const heading = outcomeNames.find((name) => name.means === row)?.heading;
  if (heading === undefined) return [row];
  return outcomeRows.filter((other) => outcomeNames.find((name) => name.means === other)?.heading === heading);
}

/** The columns of table 三 but 总计. */
export const applicantNames: readonly StatutoryName<Applicant>[] = notice2021.t3.columns.flatMap((column) =>
  column.key === "total"
    ? []
    : [{ label: column.label, means: column.key, ...("group" in column ? { heading: column.group } : {}) }],
);

/** The columns under 法人或其他组织. */
export const organisationColumns: readonly Applicant[] = applicantNames
  .filter((name) => name.heading !== undefined)
  .map((name) => name.means);

export const disputeGroupNames: readonly StatutoryName<T4Group>[] = notice2021.t4.groups.map(({ key, label }) => ({
  label,
  means: key,
}));

export const disputeOutcomeNames: readonly StatutoryName<T4Outcome>[] = notice2021.t4.columns.flatMap((column) =>
  column.key === "total" ? [] : [{ label: column.label, means: column.key }],
);

/** A label without its number and without what stands in brackets behind it: （二）部分公开（…） → 部分公开. */
export function withoutNumber(label: string): string {
  return spelling(label)
    .replace(/^(?:\([一二三四五六七八九十]+\)|[一二三四五六七八九十]+、|\d+\.)/, "")
    .replace(/\([^()]*\)$/, "");
}
