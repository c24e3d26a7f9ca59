import type { Source } from "../../reconcile/rule";
import type { SectionNumber } from "../report-text";
import type { PersonalData } from "./personal/personal-data";

/** What is the matter with the form of the text, and where the rule comes from; the words themselves are in the finding. */
export type FormDetail = { readonly kind: "form"; readonly source: Source } & FormFact;

/** The facts of a sentence, one code for each rule. */
export type FormFact =
  | { readonly code: "title-missing" }
  | { readonly code: "title-name"; readonly name: string }
  | { readonly code: "title-year"; readonly year: number | undefined }
  | { readonly code: "title-year-form" }
  | { readonly code: "title-organ" }
  | { readonly code: "title-order" }
  | { readonly code: "heading-missing"; readonly heading: string }
  | { readonly code: "heading-order"; readonly after: string }
  | { readonly code: "heading-repeated" }
  /** `known`: a wording that means the section without doubt. */
  | { readonly code: "heading-wording"; readonly known: boolean }
  | { readonly code: "heading-numeral" }
  | { readonly code: "numeral-space" }
  | { readonly code: "item-form" }
  | { readonly code: "item-order"; readonly expected: string }
  | { readonly code: "item-repeated"; readonly expected: string }
  | { readonly code: "section-empty"; readonly section: SectionNumber }
  | { readonly code: "section-evasive"; readonly section: SectionNumber }
  | { readonly code: "section-without-measures" }
  | { readonly code: "section-assessment" }
  | { readonly code: "listed-part" }
  | { readonly code: "opening-name" }
  | { readonly code: "opening-article" }
  | { readonly code: "opening-stop" }
  | { readonly code: "statute-title" }
  | { readonly code: "statute-replaced"; readonly since: number }
  | { readonly code: "statute-not-yet"; readonly adopted: string }
  | { readonly code: "statute-undefined"; readonly title: string }
  | { readonly code: "document-number"; readonly title: string }
  | { readonly code: "document-brackets" }
  | { readonly code: "number-brackets" }
  | { readonly code: "abbreviation-unused" }
  | { readonly code: "stale-year"; readonly year: number }
  | { readonly code: "period"; readonly year: number }
  | { readonly code: "later-meeting"; readonly name: string; readonly ended: string }
  | { readonly code: "old-plan"; readonly year: number }
  | { readonly code: "carry-direction" }
  | { readonly code: "old-wording" }
  | { readonly code: "old-institution" }
  | { readonly code: "self-name"; readonly organ: string }
  | { readonly code: "other-organ"; readonly organ: string }
  /** The words of the finding are only their harmless beginning. */
  | { readonly code: "personal-data"; readonly what: PersonalData["what"] }
  | { readonly code: "placeholder" }
  | { readonly code: "residue" }
  | { readonly code: "doubled-word" }
  | { readonly code: "half-width" }
  | { readonly code: "doubled-mark" }
  | { readonly code: "date-range" }
  | { readonly code: "between-titles" }
  | { readonly code: "comma-in-pair" }
  | { readonly code: "unbalanced"; readonly mark: string; readonly lacks: string }
  | { readonly code: "space" }
  | { readonly code: "count-as-share" }
  | { readonly code: "collocation" }
  | { readonly code: "ambiguous" }
  | { readonly code: "unit-word" }
  | { readonly code: "wrong-word" };

export type FormCode = FormFact["code"];
