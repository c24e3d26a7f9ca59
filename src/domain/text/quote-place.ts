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
  if (quote === "" || paragraph === undefined) return undefined;
  const found = partsOf(text)
    .get(paragraph)
    ?.find(({ offset = 0, text: words }) => words.startsWith(quote, start - offset));
  return found && { text: found.text, first: start - (found.offset ?? 0) };
}

/** By the document's paragraphs: a heading and the sentence behind it may be one of them. */
type Parts = ReadonlyMap<number, readonly Paragraph[]>;

/** A text is looked into once for every finding, and never changes. */
const known = new WeakMap<ReportText, Parts>();

function partsOf(text: ReportText): Parts {
  const parts = known.get(text) ?? grouped(paragraphsOf(text));
  known.set(text, parts);
  return parts;
}

function grouped(paragraphs: readonly Paragraph[]): Parts {
  const parts = new Map<number, Paragraph[]>();
  for (const paragraph of paragraphs) {
    const same = parts.get(paragraph.index);
    if (same === undefined) parts.set(paragraph.index, [paragraph]);
    else same.push(paragraph);
  }
  return parts;
}

function paragraphsOf({ title, opening, sections }: ReportText): readonly Paragraph[] {
  return [...title, ...opening, ...sections.flatMap(({ heading, body }) => [heading, ...body])];
}
