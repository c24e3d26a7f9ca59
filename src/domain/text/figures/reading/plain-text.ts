import type { Paragraph } from "../../report-text";

/** A paragraph without white space and differences of width, whose characters know where they stood. */
export interface PlainText {
  readonly text: string;
  /** For every character of `text`, its index in the paragraph's text. */
  readonly places: readonly number[];
}

/** Words of a paragraph as they stand. */
export interface Quote {
  readonly paragraph: number;
  readonly quote: string;
  readonly start: number;
}

const unseen = /[\s\u200b\ufeff]/u;

/** "收到 １２ 件，" → "收到12件,". Only what stays one character is folded, so that every place is kept. */
export function plainTextOf(paragraph: Paragraph): PlainText {
  let text = "";
  const places: number[] = [];
  for (let index = 0; index < paragraph.text.length; index += 1) {
    const character = paragraph.text.charAt(index);
    if (unseen.test(character)) continue;
    const folded = character.normalize("NFKC");
    text += folded.length === 1 ? folded : character;
    places.push(index);
  }
  return { text, places };
}

/** The words of the paragraph behind a stretch of its plain text. */
export function quoteOf(paragraph: Paragraph, plain: PlainText, from: number, to: number): Quote {
  const start = plain.places[from] ?? 0;
  const end = to > from ? (plain.places[to - 1] ?? start - 1) + 1 : start;
  return { paragraph: paragraph.index, quote: paragraph.text.slice(start, end), start };
}
