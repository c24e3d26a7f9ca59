import { outcomeRows } from "../../format/totals";
import type { Readings } from "../../settings/readings";
import { citationsIn } from "./article";
import { isBlankMark, spelling } from "./normalise";
import { outcomePhrases, partMarkers, type OutcomeMeaning } from "./outcome-words";
import { phraseBook, type Piece, readPieces } from "./phrase-book";
import { remembering } from "./remembering";
import { groupOf, type Outcome } from "./statutory-names";

/** One thing that a cell says of the outcome. */
export interface Statement {
  readonly means: OutcomeMeaning;
  /** By an article, not by words. */
  readonly cited: boolean;
}

/** What one cell says of the outcome of an application. */
export interface OutcomeCell {
  readonly blank: boolean;
  /** Statements in clauses of which every word is known, and articles cited anywhere. */
  readonly statements: readonly Statement[];
  /** Known words beside unknown ones: too little to decide by, enough to doubt. */
  readonly hints: readonly Statement[];
  /** Every word is known. */
  readonly understood: boolean;
}

type OutcomePiece = Piece<OutcomeMeaning> & { readonly cited?: true };

const book = phraseBook(outcomePhrases);

/** Reads one cell; a text seen before is remembered. */
export const readOutcomeCell: (text: string) => OutcomeCell = remembering((text) => {
  const spelt = spelling(text);
  if (isBlankMark(spelt)) return { blank: true, statements: [], hints: [], understood: true };
  const clauses = clausesOf(withParts(piecesOf(spelt)));
  const unclear = clauses.filter(hasUnread);
  const clear = clauses.filter((clause) => !hasUnread(clause));
  const inUnclear = unclear.flatMap(statementsOf);
  return {
    blank: false,
    statements: [...clear.flatMap(statementsOf), ...inUnclear.filter(({ cited }) => cited)],
    hints: inUnclear.filter(({ cited }) => !cited),
    understood: unclear.length === 0,
  };
});

/** The answers a statement leaves open, under the office's readings. */
export function answersOf({ means }: Statement, readings: Readings): readonly Outcome[] {
  return "reading" in means ? [readings[means.reading]] : means;
}

function piecesOf(text: string): readonly OutcomePiece[] {
  const pieces: OutcomePiece[] = [];
  let behind = 0;
  for (const { start, end, rows } of citationsIn(text)) {
    if (start > behind) pieces.push(...readPieces(book, text.slice(behind, start)));
    const cited = text.slice(start, end);
    pieces.push(
      rows.length === 0 ? { kind: "aside", text: cited } : { kind: "said", text: cited, means: rows, cited: true },
    );
    behind = Math.max(behind, end);
  }
  return behind < text.length ? [...pieces, ...readPieces(book, text.slice(behind))] : pieces;
}

const reasonsForAPart: ReadonlySet<Outcome> = new Set([...groupOf("stateSecret"), ...groupOf("notHeld")]);

/** "部分" before a reason: that row for a part of the information, so the case may be one of 部分公开. */
function withParts(pieces: readonly OutcomePiece[]): readonly OutcomePiece[] {
  return pieces.flatMap((piece, at): readonly OutcomePiece[] => {
    const next = pieces[at + 1];
    if (piece.kind === "unread" && partMarkers.includes(piece.text) && isReason(next)) return [];
    const before = pieces[at - 1];
    if (!isReason(piece) || before?.kind !== "unread" || !partMarkers.includes(before.text)) return [piece];
    return [{ ...piece, means: ["partlyDisclosed", ...piece.means] }];
  });
}

function isReason(
  piece: OutcomePiece | undefined,
): piece is Extract<OutcomePiece, { kind: "said" }> & { readonly means: readonly Outcome[] } {
  return piece?.kind === "said" && !("reading" in piece.means) && piece.means.every((row) => reasonsForAPart.has(row));
}

function clausesOf(pieces: readonly OutcomePiece[]): readonly (readonly OutcomePiece[])[] {
  const clauses: OutcomePiece[][] = [[]];
  for (const piece of pieces) {
    if (piece.kind === "break" && piece.strong) clauses.push([]);
    else clauses.at(-1)?.push(piece);
  }
  return clauses;
}

function hasUnread(clause: readonly OutcomePiece[]): boolean {
  return clause.some(({ kind }) => kind === "unread");
}

function statementsOf(clause: readonly OutcomePiece[]): readonly Statement[] {
  return clause.flatMap((piece) =>
    piece.kind === "said" ? [{ means: piece.means, cited: piece.cited === true }] : [],
  );
}

/** Whether the answers say that a case is closed and nothing more. */
export function saysOnlyClosed(answers: readonly Outcome[]): boolean {
  return answers.length >= outcomeRows.length;
}
