import type { Finding } from "../domain/reconcile/evaluate";
import type { Severity } from "../domain/reconcile/rule";
import type { CheckedTextFinding } from "../domain/text/checked-finding";
import type { Spot } from "../workbook/workbook";
import type { ReportCheck } from "./check-report";
import { findingSpot, placeSpot } from "./spots";

/** Something that a check found, with the place to look at where there is one. */
export type Found = { readonly severity: Severity; readonly spot?: Spot } & (
  { readonly of: "tables"; readonly finding: Finding } | { readonly of: "text"; readonly finding: CheckedTextFinding }
);

/** Everything that was found, in the order in which a person goes through it: the tables, then the text. */
export function foundIn(check: ReportCheck): readonly Found[] {
  const tables = check.findings.map((finding): Found => {
    const spot = findingSpot(finding, check.report);
    return { of: "tables", finding, severity: finding.severity, ...(spot !== undefined && { spot }) };
  });
  const texts = check.textFindings.map((finding): Found => {
    const spot = paragraphSpot(finding, check);
    return { of: "text", finding, severity: finding.severity, ...(spot !== undefined && { spot }) };
  });
  return [...tables, ...texts];
}

/** The cell of the sheet 正文 that holds the paragraph. */
function paragraphSpot({ paragraph }: CheckedTextFinding, { textPlaces }: ReportCheck): Spot | undefined {
  const row = paragraph === undefined ? undefined : textPlaces?.rows[paragraph];
  if (row === undefined || textPlaces === undefined) return undefined;
  return placeSpot({ sheet: textPlaces.sheet, row, column: textPlaces.column });
}
