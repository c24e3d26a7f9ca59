import type { BoundFigure, Piece } from "../draft";
import { written, type Count } from "../figures/count";

/** Words and figures that make up a sentence or a part of one. */
export type Phrase = readonly Piece[];

type Part = string | Count | BoundFigure | Phrase | undefined;

/**
 * A phrase as a template: say`收到申请${received}件`. Where a part is missing there is no phrase at all: what the office
 * and its ledgers do not tell, the report does not say. Numbers come in only as figures that know where they are from.
 */
export function say<P extends readonly Part[]>(
  words: TemplateStringsArray,
  ...parts: P
): undefined extends P[number] ? Phrase | undefined : Phrase;
export function say(words: TemplateStringsArray, ...parts: readonly Part[]): Phrase | undefined {
  if (parts.includes(undefined)) return undefined;
  return merged(words.flatMap((word, index) => [word, ...piecesOf(parts[index])]));
}

/** Phrases one after the other with a mark between them; missing ones are left out. */
export function joined(phrases: readonly (Phrase | undefined)[], mark: string): Phrase {
  const said = phrases.filter((phrase) => phrase !== undefined);
  return merged(said.flatMap((phrase, index) => (index === 0 ? phrase : [mark, ...phrase])));
}

function piecesOf(part: Part): Phrase {
  if (part === undefined) return [];
  if (typeof part === "string") return [part];
  if ("value" in part) return [{ name: part.name, text: written(part.value) }];
  return "name" in part ? [part] : part;
}

/** Words that meet become one piece; empty ones go. */
function merged(pieces: readonly Piece[]): Phrase {
  const whole: Piece[] = [];
  for (const piece of pieces) {
    const last = whole.at(-1);
    if (piece === "") continue;
    if (typeof piece === "string" && typeof last === "string") whole[whole.length - 1] = last + piece;
    else whole.push(piece);
  }
  return whole;
}
