import type { CheckedTextFinding } from "./checked-finding";
import { figureFindings } from "./figures/figure-findings";
import { formFindings } from "./form/form-findings";
import { repeatedFindings } from "./repeated/repeated-findings";
import type { ReportText } from "./report-text";
import type { TextContext } from "./text-finding";

/** Everything in a report's text that a person has to look at, in the order of the text. */
export function checkText(text: ReportText, context: TextContext): readonly CheckedTextFinding[] {
  const findings = [
    ...formFindings(text, context),
    ...figureFindings(text, context),
    ...repeatedFindings(text, context),
  ];
  return findings.sort((one, other) => (one.paragraph ?? -1) - (other.paragraph ?? -1) || one.start - other.start);
}
