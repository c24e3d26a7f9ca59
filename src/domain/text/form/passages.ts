import type { Paragraph, ReportText } from "../report-text";

/** The paragraphs of running text, in the order of the document. */
export function bodyOf(text: ReportText): readonly Paragraph[] {
  return [...text.opening, ...text.sections.flatMap(({ body }) => body)];
}

/** Every paragraph, title and headings too. */
export function everyParagraph(text: ReportText): readonly Paragraph[] {
  return [...text.title, ...text.opening, ...text.sections.flatMap(({ heading, body }) => [heading, ...body])];
}
