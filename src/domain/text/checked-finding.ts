import type { FigureFinding } from "./figures/figure-findings";
import type { FormFinding } from "./form/form-findings";

/** Something in the text that a person has to look at: its form, or its figures. */
export type CheckedTextFinding = FormFinding | FigureFinding;

export function isFigureFinding(finding: CheckedTextFinding): finding is FigureFinding {
  return finding.detail.kind === "figure";
}
