import type { Report } from "../report/report";
import type { Context, Finding } from "./evaluate";
import { formatRules } from "./format-rules";

/** What of the tables is not there, or not as the format of the report year has it. */
export function formatFindings(report: Report, context: Context): readonly Finding[] {
  return formatRules.flatMap(({ id, severity, find }) =>
    find(report, context).map((departure): Finding => ({ ...departure, rule: id, severity, outcome: "fails" })),
  );
}
