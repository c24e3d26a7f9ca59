import type { FigureFinding } from "./figures/figure-findings";
import type { FormFinding } from "./form/form-findings";
import type { RepeatedFinding } from "./repeated/repeated-findings";

/** Something in the text that a person has to look at: its form, its figures, or what it repeats. */
export type CheckedTextFinding = FormFinding | FigureFinding | RepeatedFinding;

export function isFigureFinding(finding: CheckedTextFinding): finding is FigureFinding {
  return finding.detail.kind === "figure";
}

export function isRepeatedFinding(finding: CheckedTextFinding): finding is RepeatedFinding {
  return finding.detail.kind === "repeated";
}
