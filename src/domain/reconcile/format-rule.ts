import type { TableId } from "../format/cell-key";
import type { FormatId } from "../format/table-format";
import type { Report } from "../report/report";
import type { Context, Finding } from "./evaluate";
import type { RuleId, Severity, Source } from "./rule";

/** What is otherwise than the format has it, before the rule puts its name to it. */
export type Departure = Pick<Finding, "table" | "at" | "detail">;

/** A table of a report of that year as a notice prints it, every number 0, with some labels written otherwise. */
export interface FormatExample {
  readonly year: number;
  readonly notice: FormatId;
  readonly table: TableId;
  /** What stands in the place of a label; where it is "", its whole row is gone. */
  readonly written?: Readonly<Record<string, string>>;
}

/** A rule on what surrounds the numbers of the tables: labels, rows, columns, and of which format they are. */
export interface FormatRule {
  readonly kind: "format";
  readonly id: Extract<RuleId, `format.${string}`>;
  readonly severity: Severity;
  readonly source: Source;
  readonly find: (report: Report, context: Context) => readonly Departure[];
  readonly examples: { readonly holds: FormatExample; readonly fails: FormatExample };
}
