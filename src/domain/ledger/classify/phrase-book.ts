import { spelling } from "./normalise";

/** Ways of saying one thing. */
export interface Phrases<M> {
  readonly words: readonly string[];
  /** What may stand before or behind one of the words without changing what it says. Never a negation. */
  readonly before?: readonly string[];
  readonly after?: readonly string[];
  /** Only between punctuation: the words mean something else, or nothing certain, beside others. */
  readonly standsAlone?: true;
  /** What is said. Absent: the words are known, and say nothing of the matter. */
  readonly means?: M;
}

/** A stretch of a cell's text. */
export type Piece<M> =
  | { readonly kind: "said"; readonly text: string; readonly means: M }
  /** Known words, dates, numbering: nothing of the matter. */
  | { readonly kind: "aside"; readonly text: string }
  /** Between two statements; `strong` between two clauses, not within one. */
  | { readonly kind: "break"; readonly text: string; readonly strong: boolean }
  /** Words that the book does not know. Whatever stands beside them may mean something else. */
  | { readonly kind: "unread"; readonly text: string };

interface Entry<M> {
  readonly pattern: RegExp;
  readonly means?: M;
}

/** Phrases ready for reading, by the two characters with which they can begin; by one for a beginning of one. */
export type PhraseBook<M> = ReadonlyMap<string, readonly Entry<M>[]>;

/** Prepares phrases for reading. */
export function phraseBook<M>(phrases: readonly Phrases<M>[]): PhraseBook<M> {
  const book = new Map<string, Entry<M>[]>();
  for (const { words, before = [], after = [], standsAlone, means } of phrases) {
    const phrase = `${someOf(before)}${oneOf(words)}${someOf(after)}`;
    const pattern = new RegExp((standsAlone ? alone : ["", ""]).join(phrase), "uy");
    const entry = means === undefined ? { pattern } : { pattern, means };
    for (const beginning of new Set([...words, ...before].map((word) => spelling(word).slice(0, 2)))) {
      book.set(beginning, [...(book.get(beginning) ?? []), entry]);
    }
  }
  return book;
}

/**
 * Splits a normalised text into pieces, the longest known phrase first. Nothing is skipped: a negation or an
 * addition that the book does not know stays behind as an unread piece.
 */
export function readPieces<M>(book: PhraseBook<M>, text: string): readonly Piece<M>[] {
  const pieces: Piece<M>[] = [];
  let unread = "";
  for (let at = 0; at < text.length;) {
    const piece = pieceAt(book, text, at);
    if (piece === undefined) {
      unread += text.charAt(at);
      at += 1;
      continue;
    }
    if (unread !== "") pieces.push({ kind: "unread", text: unread });
    unread = "";
    pieces.push(piece);
    at += piece.text.length;
  }
  if (unread !== "") pieces.push({ kind: "unread", text: unread });
  return pieces;
}

function pieceAt<M>(book: PhraseBook<M>, text: string, at: number): Piece<M> | undefined {
  let longest: Piece<M> | undefined = markAt(text, at);
  for (const length of [2, 1]) {
    for (const { pattern, means } of book.get(text.slice(at, at + length)) ?? []) {
      const found = matchAt(pattern, text, at);
      if (found.length <= (longest?.text.length ?? 0)) continue;
      longest = means === undefined ? { kind: "aside", text: found } : { kind: "said", text: found, means };
    }
  }
  return longest;
}

/** Dates, numbering, titles in 《》, punctuation. */
function markAt(text: string, at: number): Piece<never> | undefined {
  const aside = matchAt(asides, text, at);
  if (aside !== "") return { kind: "aside", text: aside };
  const strong = matchAt(clauseBreaks, text, at);
  if (strong !== "") return { kind: "break", text: strong, strong: true };
  const weak = matchAt(weakBreaks, text, at);
  return weak === "" ? undefined : { kind: "break", text: weak, strong: false };
}

/** Before: the beginning, punctuation or the end of a date. Behind: the end or punctuation. */
const alone = ["(?<=^|[\\p{P}\\p{S}日])", "(?=$|[\\p{P}\\p{S}])"];

const asides =
  /于?\d{4}(?:年\d{1,2}月(?:\d{1,2}日)?|[./-]\d{1,2}[./-]\d{1,2}(?!\d))|于?\d{1,2}月\d{1,2}日|\([一二三四五六七八九十\d]{1,2}\)|\d{1,2}[.、)](?!\d)|[一二三四五六七]、|《[^《》]*》/uy;
const clauseBreaks = /[,;。、/\\|]|或者?|以及/uy;
const weakBreaks = /[.:\-()[\]+&~·>→]|[和与及并且]/uy;

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? "";
}

function oneOf(words: readonly string[]): string {
  const longestFirst = words.map(spelling).sort((one, other) => other.length - one.length);
  return `(?:${longestFirst.map(escaped).join("|")})`;
}

/** At most four, so that no cell can make the matching slow. */
function someOf(words: readonly string[]): string {
  return words.length === 0 ? "" : `${oneOf(words)}{0,4}`;
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");
}

/** A list of words, written with spaces between them. */
export function wordsOf(list: string): readonly string[] {
  return list.split(" ");
}
