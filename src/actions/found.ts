import type { TableId } from "../domain/format/cell-key";
import type { Finding } from "../domain/reconcile/evaluate";
import type { Severity } from "../domain/reconcile/rule";
import { tableKey, textKey, type WaiverKey } from "../domain/record/waiver-key";
import type { CheckedTextFinding } from "../domain/text/checked-finding";
import type { Spot } from "../workbook/workbook";
import type { ReportCheck } from "./check-report";
import { findingSpot, placeSpot } from "./spots";

/** Something that a check found, with the place to look at where there is one. */
export type Found = {
  /** The same for the same finding in the next check, whatever its figures are by then. */
  readonly id: string;
  readonly severity: Severity;
  /** What a 说明 for it is kept under. */
  readonly key: WaiverKey;
  readonly spot?: Spot;
} & (
  { readonly of: "tables"; readonly finding: Finding } | { readonly of: "text"; readonly finding: CheckedTextFinding }
);

/** Where a finding is listed. */
export type FoundGroup = TableId | "text";

export function groupOf(found: Found): FoundGroup {
  return found.of === "text" ? "text" : found.finding.table;
}

/** A report that was checked, or will stand so once it is filled. */
export type CheckedParts = Pick<ReportCheck, "report" | "findings" | "text" | "textFindings" | "textPlaces">;

/** A check is asked for its findings again and again, and never changes. */
const known = new WeakMap<CheckedParts, readonly Found[]>();

/** Everything that was found, in the order in which a person goes through it: errors first; the tables, then the text. */
export function foundIn(check: CheckedParts): readonly Found[] {
  const found = known.get(check) ?? inOrder(check);
  known.set(check, found);
  return found;
}

/** How many of what was found are errors: with one open the report is a draft. */
export function errorsIn(check: CheckedParts): number {
  return foundIn(check).filter(({ severity }) => severity === "error").length;
}

function inOrder(check: CheckedParts): readonly Found[] {
  const all = [...tableFindings(check), ...textFindings(check)];
  const seen = new Map<string, number>();
  return [
    ...all.filter(({ severity }) => severity === "error"),
    ...all.filter(({ severity }) => severity !== "error"),
  ].map((found) => {
    const id = `${found.finding.rule} ${found.key.item}`;
    const again = seen.get(id) ?? 0;
    seen.set(id, again + 1);
    return { ...found, id: `${id} ${again}` };
  });
}

type Unnumbered<T> = T extends Found ? Omit<T, "id"> : never;

function tableFindings({ findings, report }: CheckedParts): readonly Unnumbered<Found>[] {
  return findings.map((finding) => {
    const spot = findingSpot(finding, report);
    const { severity } = finding;
    return { of: "tables", finding, severity, key: tableKey(finding), ...(spot !== undefined && { spot }) };
  });
}

function textFindings(check: CheckedParts): readonly Unnumbered<Found>[] {
  return check.textFindings.map((finding) => {
    const spot = paragraphSpot(finding, check);
    const { severity } = finding;
    return { of: "text", finding, severity, key: textKey(finding, check.text), ...(spot !== undefined && { spot }) };
  });
}

/** The cell of the sheet 正文 that holds the paragraph. */
function paragraphSpot({ paragraph }: CheckedTextFinding, { textPlaces }: CheckedParts): Spot | undefined {
  const row = paragraph === undefined ? undefined : textPlaces?.rows[paragraph];
  if (row === undefined || textPlaces === undefined) return undefined;
  return placeSpot({ sheet: textPlaces.sheet, row, column: textPlaces.column });
}
