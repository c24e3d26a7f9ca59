import { textOf, type BoundFigure, type DraftParagraph, type Piece } from "./draft";

/** A paragraph as it was drafted before: as it read, and its figures in their order. */
export interface FormerDraft {
  readonly text: string;
  readonly figures: readonly BoundFigure[];
}

/** So many characters on either side of a figure tell it from others. */
const reach = 4;

/**
 * What the office made of a draft, with the figures put in that have changed since; undefined where a person has to
 * decide. Only figures may have changed in the draft, and each that did has to stand exactly once in the office's text
 * with the words that were around it. No other character of the office's is touched.
 */
export function updateParagraph(former: FormerDraft, edited: string, now: DraftParagraph): string | undefined {
  const before = withFigures(now, former);
  if (before === undefined) return undefined;
  const changes: Change[] = [];
  for (const [index, piece] of before.entries()) {
    const next = now.pieces[index];
    if (typeof piece === "string" || next === undefined || typeof next === "string") continue;
    if (piece.text === next.text) continue;
    const start = onlyPlace(edited, before, index);
    if (start === undefined) return undefined;
    changes.push({ start, end: start + piece.text.length, text: next.text });
  }
  return replaced(edited, changes);
}

interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The new draft's words around the former figures; undefined where that is not how the former draft read. */
function withFigures({ pieces }: DraftParagraph, { text, figures }: FormerDraft): readonly Piece[] | undefined {
  const own = [...figures];
  const before = pieces.map((piece) => (typeof piece === "string" ? piece : own.shift()));
  const isSame = before.every((piece, index) => piece !== undefined && nameOf(piece) === nameOf(pieces[index]));
  const known = before.filter((piece) => piece !== undefined);
  return isSame && own.length === 0 && textOf({ pieces: known }) === text ? known : undefined;
}

const nameOf = (piece: Piece | undefined): string | undefined => (typeof piece === "object" ? piece.name : undefined);

/** Where a figure stands in the edited text with the words around it; undefined where it does not, or twice. */
function onlyPlace(edited: string, pieces: readonly Piece[], index: number): number | undefined {
  const figure = textOf({ pieces: pieces.slice(index, index + 1) });
  const lead = leadOf(textOf({ pieces: pieces.slice(0, index) }));
  const tail = tailOf(textOf({ pieces: pieces.slice(index + 1) }));
  // A figure between two marks could be any other.
  if (!/\p{Script=Han}/u.test(lead + tail)) return undefined;
  const places = placesOf(edited, lead + figure + tail)
    .map((at) => at + lead.length)
    .filter((at) => isWhole(edited, at, at + figure.length));
  return places.length === 1 ? places[0] : undefined;
}

/** 6 is not found in 16. */
const isWhole = (text: string, start: number, end: number): boolean =>
  !/[\d.]/u.test(text.charAt(start - 1) + text.charAt(end));

/** The words in front, within the sentence. */
const leadOf = (text: string): string => /[^。]*$/u.exec(text.slice(-reach))?.[0] ?? "";

/** The words behind, within the sentence: the office may let it go on where the draft stops. */
const tailOf = (text: string): string => /^[^。]*/u.exec(text.slice(0, reach))?.[0] ?? "";

function placesOf(text: string, words: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

/** From the last to the first, so that places stay; undefined where two figures would stand in one place. */
function replaced(edited: string, changes: readonly Change[]): string | undefined {
  const inOrder = [...changes].sort((one, other) => one.start - other.start);
  if (inOrder.some(({ start }, index) => start < (inOrder[index - 1]?.end ?? 0))) return undefined;
  return inOrder.reduceRight(
    (text, { start, end, text: figure }) => text.slice(0, start) + figure + text.slice(end),
    edited,
  );
}
