import type { Source } from "../../reconcile/rule";
import type { SectionNumber } from "../report-text";

/** What of last year's text stands in this year's again, for the sentence. */
export type RepeatedDetail = {
  readonly kind: "repeated";
  readonly source: Source;
  readonly section: SectionNumber;
  /** The year of the report that is repeated; absent when its title does not tell. */
  readonly lastYear?: number;
} & RepeatedFact;

export type RepeatedFact =
  /** So many per cent of a whole section's words stood there last year; rounded down. */
  | { readonly code: "repeated-section"; readonly percent: number }
  | { readonly code: "repeated-paragraph"; readonly percent: number }
  | { readonly code: "repeated-problem" };
