import type { Paragraph, ReportText, SectionNumber } from "../../report-text";
import { plainTextOf, type PlainText } from "./plain-text";

/** A sentence, as a stretch of the plain text of its paragraph. */
export interface Sentence {
  readonly paragraph: Paragraph;
  readonly plain: PlainText;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Absent before the first section. */
  readonly section?: SectionNumber;
  /** The nearest short line above it, as "（二）依申请公开办理情况"; "" where there is none. */
  readonly heading: string;
}

/** Sentences of one paragraph, in order. */
export type ParagraphSentences = readonly Sentence[];

const longestHeading = 30;

/** Every paragraph of the text but titles and first-level headings, cut into sentences. */
export function sentencesOf(text: ReportText): readonly ParagraphSentences[] {
  return [
    ...paragraphsOf(text.opening, undefined),
    ...text.sections.flatMap(({ body, number }) => paragraphsOf(body, number)),
  ];
}

function paragraphsOf(
  paragraphs: readonly Paragraph[],
  section: SectionNumber | undefined,
): readonly ParagraphSentences[] {
  let heading = "";
  return paragraphs.map((paragraph) => {
    const plain = plainTextOf(paragraph);
    if (isHeading(plain.text)) heading = plain.text;
    return cut(plain.text).map(([from, to]) => ({
      paragraph,
      plain,
      from,
      to,
      text: plain.text.slice(from, to),
      heading,
      ...(section === undefined ? {} : { section }),
    }));
  });
}

/** "(二)依申请公开办理情况": short, and no stop or comma in it. */
function isHeading(text: string): boolean {
  return text.length <= longestHeading && !/[。;,:!?]/.test(text);
}

function cut(text: string): readonly (readonly [number, number])[] {
  const ends = [...text.matchAll(/[。!?]+/g)].map(({ index, 0: stop }) => index + stop.length);
  const bounds = [0, ...ends, ...(ends.at(-1) === text.length ? [] : [text.length])];
  return bounds.slice(1).map((to, index) => [bounds[index] ?? 0, to] as const);
}
