import type { Applicant } from "../format/cell-key";
import { field } from "./classify/fields";
import type { Outcome } from "./classify/statutory-names";
import type { UnresolvedRow } from "./result";

/** A row or column of table 三, as what something in a ledger counts. */
export type Table3Meaning =
  { readonly field: "outcome"; readonly means: Outcome } | { readonly field: "applicant"; readonly means: Applicant };

/** Cells that are settled by naming a row or column of table three. */
const settledBy: Readonly<Record<string, Table3Meaning["field"]>> = {
  [field.result]: "outcome",
  [field.detail]: "outcome",
  [field.applicantType]: "applicant",
};

/** Which names the cell of a row may be given: those of rows, or those of columns; undefined where none would help. */
export function namesFor({ field: of, column, problem }: UnresolvedRow): Table3Meaning["field"] | undefined {
  const isOpen = problem.code === "unknown-word" || problem.code === "ambiguous" || problem.code === "missing";
  return isOpen && column !== undefined ? settledBy[of] : undefined;
}
