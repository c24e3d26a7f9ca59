import type { Severity, Source } from "../../reconcile/rule";
import type { Paragraph, ReportText, SectionNumber } from "../report-text";
import type { TextContext, TextRuleId } from "../text-finding";
import type { FormCode, FormFact } from "./form-detail";

/** Words in a paragraph, from `start` up to but not including `end`. */
export interface Span {
  readonly paragraph: Paragraph;
  readonly start: number;
  readonly end: number;
}

/** What a rule found; no span where something is missing from the text. */
export interface Found {
  readonly span?: Span;
  readonly suggestion?: string;
  readonly fact: FormFact;
}

/** A rule on the form of the text. One code may have one rule only; several codes share an id of the contract. */
export interface FormRule {
  readonly code: FormCode;
  readonly id: TextRuleId;
  readonly severity: Severity;
  readonly source: Source;
  readonly find: (text: ReportText, context: TextContext) => readonly Found[];
  readonly examples: { readonly holds: FormExample; readonly fails: FormExample };
}

/** A piece of a report. What an example does not name is not there. */
export interface FormExample {
  /** Year of the report; 2023 where none is given. */
  readonly year?: number;
  readonly title?: readonly string[];
  readonly opening?: readonly string[];
  readonly sections?: readonly ExampleSection[];
}

export interface ExampleSection {
  readonly number: SectionNumber;
  readonly heading: string;
  readonly body: readonly string[];
}

/** An example of which only the words of a paragraph matter. */
export function saying(words: string, year?: number): FormExample {
  const sections = [{ number: "一", heading: "一、总体情况", body: [words] }] as const;
  return year === undefined ? { sections } : { year, sections };
}

/** Where something begins and ends that a regular expression found; `before` of the match is context. */
export function spanOf(paragraph: Paragraph, match: RegExpExecArray, before = ""): Span {
  return { paragraph, start: match.index + before.length, end: match.index + match[0].length };
}

/** Where a span begins in the paragraph of the document, whose text a heading may share with the words behind it. */
export const placeOf = ({ paragraph, start }: Pick<Span, "paragraph" | "start">): number =>
  (paragraph.offset ?? 0) + start;

export const quoteOf = ({ paragraph, start, end }: Span): string => paragraph.text.slice(start, end);
