import type { Paragraph } from "../../report-text";
import type { Span } from "../form-rule";
import { withYearsInDigits } from "../years/numeral-years";

/** A title as it is read: its lines joined, without white space, years in digits, each character with its place. */
export interface JoinedTitle {
  readonly text: string;
  /** The words from `start` to `end` of the joined text, as far as they stand on the line where they begin. */
  readonly span: (start: number, end: number) => Span | undefined;
}

export function joinTitle(lines: readonly Paragraph[]): JoinedTitle {
  const characters = lines.flatMap((paragraph) =>
    [...paragraph.text.matchAll(/\S/gu)].map(({ 0: character, index }) => ({ character, paragraph, index })),
  );
  return {
    text: withYearsInDigits(characters.map(({ character }) => character).join("")),
    span: (start, end) => {
      const first = characters[start];
      const last = characters.slice(start, end).findLast(({ paragraph }) => paragraph === first?.paragraph);
      if (first === undefined || last === undefined) return undefined;
      return { paragraph: first.paragraph, start: first.index, end: last.index + last.character.length };
    },
  };
}
