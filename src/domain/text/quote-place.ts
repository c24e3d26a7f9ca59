import type { Paragraph, ReportText } from "./report-text";
import type { TextFinding } from "./text-finding";

/** A text, and where in it the words of a finding begin. */
export interface QuotePlace {
  readonly text: string;
  readonly first: number;
}

/** Where the words of a finding stand; undefined where something is missing, or the finding does not show its words. */
export function quotePlace(
  { paragraph, quote, start }: Pick<TextFinding, "paragraph" | "quote" | "start">,
  text: ReportText,
): QuotePlace | undefined {
  if (quote === "") return undefined;
  // A heading and the sentence behind it may be one paragraph of the document.
  const found = paragraphsOf(text).find(
    ({ index, offset = 0, text: words }) => index === paragraph && words.startsWith(quote, start - offset),
  );
  return found && { text: found.text, first: start - (found.offset ?? 0) };
}

function paragraphsOf({ title, opening, sections }: ReportText): readonly Paragraph[] {
  return [...title, ...opening, ...sections.flatMap(({ heading, body }) => [heading, ...body])];
}
