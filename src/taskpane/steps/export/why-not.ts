import { contentMark, type Export } from "../../../domain/record/exports";
import { tableNames } from "../../../domain/report/table-sheets";
import type { ReportCheck } from "../../../actions/check-report";
import type { Session } from "../../session";

/** Why nothing can be exported at the moment. */
export type WhyNot = "reading" | "noTables" | "noOrgan" | "noYear" | "stale";

/** Undefined when the report can be exported as it was checked. */
export function whyNot({ check, stale }: Session): WhyNot | undefined {
  if (check === undefined) return "reading";
  if (check.tables.length === 0) return "noTables";
  if (check.identity.organ === undefined) return "noOrgan";
  if (check.identity.year === undefined) return "noYear";
  return stale ? "stale" : undefined;
}

/** The statutory tables that the workbook does not have: 表二. */
export function missingTables({ report }: ReportCheck): readonly string[] {
  return report.missingTables.map((id) => tableNames[id]);
}

export function hasText({ text }: ReportCheck): boolean {
  return text.title.length + text.opening.length + text.sections.length > 0;
}

/** The files made so far, the latest first, and whether each is still what the workbook says. */
export function madeFiles(
  exports: readonly Export[],
  { report, text }: ReportCheck,
): readonly (Export & { readonly isCurrent: boolean })[] {
  const now = contentMark(report.cells, text);
  return exports.map((one) => ({ ...one, isCurrent: one.mark === now })).reverse();
}
