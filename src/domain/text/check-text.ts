import { figureFindings, type FigureFinding } from "./figures/figure-findings";
import { formFindings, type FormFinding } from "./form/form-findings";
import type { ReportText } from "./report-text";
import type { TextContext } from "./text-finding";

/** Something in the text that a person has to look at: its form, or its figures. */
export type CheckedTextFinding = FormFinding | FigureFinding;

/** Everything in a report's text that a person has to look at, in the order of the text. */
export function checkText(text: ReportText, context: TextContext): readonly CheckedTextFinding[] {
  const findings = [...formFindings(text, context), ...figureFindings(text, context)];
  return findings.sort((one, other) => (one.paragraph ?? -1) - (other.paragraph ?? -1) || one.start - other.start);
}

export function isFigureFinding(finding: CheckedTextFinding): finding is FigureFinding {
  return finding.detail.kind === "figure";
}
