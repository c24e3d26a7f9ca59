import { spelling } from "../../../../domain/ledger/classify/normalise";
import { applicantNames, outcomeNames } from "../../../../domain/ledger/classify/statutory-names";
import type { UnresolvedProblem } from "../../../../domain/ledger/result";
import type { Table3Meaning } from "../../../../domain/ledger/names-for";
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

/** The names that a cell that may be read in several ways leaves open. */
export function likelyNames(of: OfficeWord["field"], problem: UnresolvedProblem): readonly LegalName[] | undefined {
  if (problem.code !== "ambiguous") return undefined;
  const candidates: readonly string[] = problem.candidates;
  const likely = legalNames(of).filter(({ means }) => candidates.includes(means));
  return likely.length === 0 ? undefined : likely;
}

export function meaningOf(of: OfficeWord["field"], { means }: LegalName): Table3Meaning | undefined {
  const outcome = outcomeNames.find((name) => name.means === means);
  const applicant = applicantNames.find((name) => name.means === means);
  if (of === "outcome") return outcome && { field: "outcome", means: outcome.means };
  return applicant && { field: "applicant", means: applicant.means };
}
