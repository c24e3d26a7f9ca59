import type { Severity, Source } from "../../reconcile/rule";
import type { ReportText, SectionNumber } from "../report-text";
import type { TextRuleId } from "../text-finding";
import type { RepeatedFact } from "./repeated-detail";

/** Words that stood in last year's report. */
export interface Found {
  /** The paragraph of the document, and where the words begin in its text. */
  readonly paragraph: number;
  readonly quote: string;
  readonly start: number;
  readonly section: SectionNumber;
  readonly fact: RepeatedFact;
}

/** Section 一 or 五 of two reports in a row, one paragraph a line; the year of the first is 2023. */
export interface RepeatedExample {
  readonly section: SectionNumber;
  readonly text: string;
  readonly last: string;
}

/** A rule on what two reports in a row have in common. */
export interface RepeatedRule {
  readonly code: "repeated-words" | "repeated-problem";
  readonly id: Extract<TextRuleId, "text.leftover">;
  readonly severity: Severity;
  readonly source: Source;
  readonly find: (text: ReportText, last: ReportText, year: number | undefined) => readonly Found[];
  readonly examples: { readonly holds: RepeatedExample; readonly fails: RepeatedExample };
}
