import type { CheckedParts, Found } from "../../../actions/found";
import { describeFinding } from "../../../domain/reconcile/describe";
import type { Cells } from "../../../domain/reconcile/evaluate";
import type { Words } from "../../../locales/words";

export interface FindingWords {
  readonly name: string;
  readonly sentence: string;
}

/** How a finding is called, and what it says. */
export function wordsOf(
  found: Found,
  { report }: Pick<CheckedParts, "report">,
  words: Words,
  last: Cells | undefined,
): FindingWords {
  if (found.of === "text") {
    const { finding } = found;
    return { name: words.text.names[finding.rule], sentence: words.text.sentence(finding) };
  }
  const { finding } = found;
  return {
    name: words.findings.names[finding.rule],
    sentence: words.findings.sentence(describeFinding(finding, report, last)),
  };
}
