/** The sentence, and within it the clause, around a place of a text. */
export interface Around {
  readonly sentence: string;
  /** What stands before and behind the words, up to the marks that close the clause. */
  readonly before: string;
  readonly behind: string;
}

/** Far enough to see what a date speaks of, near enough to stay quick in a text without marks. */
const reach = 120;

export function around(text: string, start: number, end: number): Around {
  const left = text.slice(Math.max(0, start - reach), start);
  const right = text.slice(end, end + reach);
  const sentenceLeft = left.slice(lastOf(left, "。；！？"));
  const sentenceRight = right.slice(0, firstOf(right, "。；！？"));
  return {
    sentence: sentenceLeft + text.slice(start, end) + sentenceRight,
    before: sentenceLeft.slice(lastOf(sentenceLeft, "，,：")),
    behind: sentenceRight.slice(0, firstOf(sentenceRight, "，,：")),
  };
}

function lastOf(text: string, marks: string): number {
  return Math.max(...[...marks].map((mark) => text.lastIndexOf(mark))) + 1;
}

function firstOf(text: string, marks: string): number {
  const places = [...marks].map((mark) => text.indexOf(mark)).filter((place) => place >= 0);
  return places.length === 0 ? text.length : Math.min(...places);
}
