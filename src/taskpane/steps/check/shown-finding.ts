import type { ReportCheck } from "../../../actions/check-report";
import { foundIn, type Found } from "../../../actions/found";
import { describeFinding, type FindingFacts } from "../../../domain/reconcile/describe";
import type { Cells } from "../../../domain/reconcile/evaluate";
import { tableKey, textKey, type WaiverKey } from "../../../domain/record/waiver-key";
import type { CheckedTextFinding } from "../../../domain/text/checked-finding";
import type { Words } from "../../../locales/words";
import type { Spot } from "../../../workbook/workbook";

/** A finding of the tables or of the text, as a card shows it. */
export interface ShownFinding {
  /** Its place among all that were found. */
  readonly index: number;
  /** The same for the same finding in the next check, so that focus and open fields stay with it. */
  readonly id: string;
  readonly of: Found["of"];
  readonly severity: Found["severity"];
  readonly name: string;
  readonly sentence: string;
  readonly key: WaiverKey;
  readonly spot?: Spot;
  readonly facts?: FindingFacts;
  readonly text?: CheckedTextFinding;
}

/** Everything that was found, in the order in which a person goes through it. */
export function shownFindings(check: ReportCheck, words: Words, last: Cells | undefined): readonly ShownFinding[] {
  const seen = new Map<string, number>();
  return foundIn(check).map((found, index) => {
    const shown = found.of === "tables" ? tableFinding(found, check, words, last) : textFinding(found, check, words);
    const id = `${found.finding.rule} ${shown.key.item}`;
    const again = seen.get(id) ?? 0;
    seen.set(id, again + 1);
    const { of, severity, spot } = found;
    return { ...shown, index, id: `${id} ${again}`, of, severity, ...(spot !== undefined && { spot }) };
  });
}

function tableFinding(
  { finding }: Extract<Found, { of: "tables" }>,
  check: ReportCheck,
  words: Words,
  last: Cells | undefined,
) {
  const facts = describeFinding(finding, check.report, last);
  return {
    name: words.findings.names[finding.rule],
    sentence: words.findings.sentence(facts),
    key: tableKey(finding),
    facts,
  };
}

function textFinding({ finding }: Extract<Found, { of: "text" }>, { text }: ReportCheck, words: Words) {
  return {
    name: words.text.names[finding.rule],
    sentence: words.text.sentence(finding),
    key: textKey(finding, text),
    text: finding,
  };
}

/** What a person may want to see alone. */
export const filters = ["all", "error", "warning", "tables", "text"] as const;

export type Filter = (typeof filters)[number];

export function passes({ severity, of }: Pick<ShownFinding, "severity" | "of">, filter: Filter): boolean {
  return filter === "all" || filter === severity || filter === of;
}

/** Errors first, the tables before the text; otherwise as they were found. */
export function bySeverity(findings: readonly ShownFinding[]): readonly ShownFinding[] {
  return [...findings].sort((one, other) => Number(one.severity !== "error") - Number(other.severity !== "error"));
}
