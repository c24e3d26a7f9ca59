import { comparable } from "../format/label-text";

/** What a cell's text is recognised as: a label of the format, as the format has it or otherwise. */
export interface LabelReading {
  readonly label: string;
  /** Brackets and white space are no difference; quotation marks, numbers and words are. */
  readonly exact: boolean;
}

export type LabelReader = (text: string) => readonly LabelReading[];

const longestLabel = 90;
const hanLetter = /\p{Script=Han}/u;

/**
 * Reads labels of one table. A text that differs from a label is recognised only beyond doubt: the same words under
 * another number, a known variant, or words so near to one label, and so far from all others, that no other can be meant.
 * 「其他」 is a column and, without its number, a row: then both are returned, and the place in the table decides.
 */
export function labelReader(labels: readonly string[], variants: ReadonlyMap<string, string> = new Map()): LabelReader {
  const entries = [...new Set(labels)].map((label) => ({ label, ...parts(label) }));
  const allWords = [...new Set(entries.map((entry) => entry.words))];
  const inWords = (words: string) => {
    const same = entries.filter((entry) => entry.words === (variants.get(words) ?? words));
    return same.length > 0 ? same : undefined;
  };
  const read = (text: string): readonly LabelReading[] => {
    const plain = comparable(text);
    const { number, words } = parts(text);
    const bare = words.replace(idleStart, "").replace(idleEnd, "");
    const forms = bare === words ? [words] : [words, bare];
    const same = firstOf(forms, inWords) ?? [];
    if (same.length > 0) {
      return same.map(({ label }) => ({ label, exact: comparable(label) === plain && sameQuotes(label, text) }));
    }
    const meant = firstOf(forms, (form) => nearest(form, allWords));
    return entries
      .filter((entry) => entry.words === meant && (number === "" || number === entry.number))
      .map(({ label }) => ({ label, exact: false }));
  };
  const known = new Map<string, readonly LabelReading[]>();
  return (text) => {
    if (text.length < 2 || text.length > longestLabel * 2 || !hanLetter.test(text)) return [];
    const readings = known.get(text) ?? read(text);
    known.set(text, readings);
    return readings;
  };
}

function firstOf<T, R>(items: readonly T[], look: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = look(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

const leadingNumber = /^(?:\([一二三四五六七八九十\d]{1,2}\)|[一二三四五六七八九十]{1,2}[、.,]|\d{1,2}[、.,)]?)/u;

/** What is put around a label's words and tells nothing: 政府信息公开行政复议, 复议后起诉案件, 行政许可数量. */
const idleStart = /^(?:政府)?信息公开(?=.{2})/u;
const idleEnd = /(?<=.{2})(?:情况|案件|数量?|的)+$/u;

/** A label's number, as a bare numeral, and its words: letters and digits alone, 其它 as 其他. */
function parts(label: string): { readonly number: string; readonly words: string } {
  const plain = comparable(label);
  const number = leadingNumber.exec(plain)?.[0] ?? "";
  return { number: lettersOf(number), words: lettersOf(plain.slice(number.length)).replaceAll("其它", "其他") };
}

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "");

/** Straight and corner marks for the format's curly ones are seen at once by whoever reads the table. */
const sameQuotes = (label: string, text: string): boolean => quotesOf(label) === quotesOf(text);
const quotesOf = (text: string): string => text.replace(/[^“”"„‟「」『』＂]/gu, "");

/** Shorter words differ from each other by too little: 不予公开 and 予以公开. */
const enough = 5;

/** The one label that the words can mean; undefined when there is none, or a second one almost as near. */
function nearest(words: string, labels: readonly string[]): string | undefined {
  if (words.length < 3) return undefined;
  const fits = labels.filter((label) => isSlip(words, label) || isShortened(words, label) || isExtended(words, label));
  const [label] = fits;
  if (label === undefined || fits.length > 1) return undefined;
  const reach = 1 + ([0, 1].find((changes) => isNear(words, label, changes)) ?? 2);
  const hasRival = labels.some((other) => other !== label && (isNear(words, other, reach) || isWithin(words, other)));
  return hasRival ? undefined : label;
}

/** A character wrong, missing or too many; two in a long label. */
const isSlip = (words: string, label: string): boolean =>
  Math.min(words.length, label.length) >= enough && isNear(words, label, label.length >= 8 ? 2 : 1);

/** Words are missing: most are there, or all up to a point. */
const isShortened = (words: string, label: string): boolean =>
  isWithin(words, label) && (words.length >= label.length * 0.6 || (words.length >= enough && label.startsWith(words)));

/** Words were added: around the whole label, or a few within a long one. */
const isExtended = (words: string, label: string): boolean =>
  (label.length >= 4 && words.includes(label) && words.length <= label.length * 2) ||
  (label.length >= enough && isWithin(label, words) && words.length <= label.length * 1.4);

/** Whether `short` is `long` with characters left out. */
function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const character of long) if (character === short[at]) at++;
  return at === short.length;
}

/** Whether so many changes of a character make one text the other; most pairs are told apart without counting them. */
function isNear(one: string, other: string, changes: number): boolean {
  if (Math.abs(one.length - other.length) > changes) return false;
  let strange = 0;
  for (const character of one) if (!other.includes(character) && ++strange > changes) return false;
  return editDistance(one, other) <= changes;
}

/** Characters to insert, delete or change to make one text the other. */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const change = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
