import { spelling } from "../../../../domain/ledger/classify/normalise";
import { applicantNames, outcomeNames } from "../../../../domain/ledger/classify/statutory-names";
import type { OfficeWord } from "../../../../domain/settings/settings";

/** A row or column of table three that a word may stand for. */
export interface LegalName {
  readonly means: OfficeWord["means"];
  readonly label: string;
  /** The heading it stands under: （三）不予公开. */
  readonly heading?: string;
}

/** The names that a word of this field may stand for, in printed order. */
export function legalNames(of: OfficeWord["field"]): readonly LegalName[] {
  return of === "outcome" ? outcomeNames : applicantNames;
}

/** Those whose label or heading holds what is searched for; spaces and full-width letters are no matter. */
export function namesHolding(names: readonly LegalName[], search: string): readonly LegalName[] {
  const wanted = spelling(search);
  return names.filter(({ label, heading = "" }) => spelling(heading + label).includes(wanted));
}

/** The word with the meaning that was chosen for it. */
export function wordMeaning(of: OfficeWord["field"], text: string, { means }: LegalName): OfficeWord | undefined {
  const outcome = outcomeNames.find((name) => name.means === means);
  const applicant = applicantNames.find((name) => name.means === means);
  if (of === "outcome") return outcome && { field: "outcome", text, means: outcome.means };
  return applicant && { field: "applicant", text, means: applicant.means };
}
