import type { BoundFigure } from "../../../domain/narrative/draft";

/** A stretch of a paragraph's text, from `start` up to and without `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface FigurePlace extends Span {
  /** Where the figure is from. */
  readonly name: string;
}

/**
 * Where the figures of a draft stand in the text that came of it: in their order, as whole numbers, with the unit that
 * the draft has behind them. A figure that the office has taken out, or given other words, has no place.
 */
export function figurePlaces(text: string, draft: string, figures: readonly BoundFigure[]): readonly FigurePlace[] {
  const places: FigurePlace[] = [];
  let from = 0;
  let drafted = 0;
  for (const { name, text: figure } of figures) {
    const inDraft = findWhole(draft, figure, drafted, () => true);
    if (inDraft === undefined) continue;
    drafted = inDraft + figure.length;
    const unit = draft.charAt(drafted);
    const start = findWhole(text, figure, from, (end) => text.charAt(end) === unit);
    if (start === undefined) continue;
    from = start + figure.length;
    places.push({ name, start, end: from });
  }
  return places;
}

function findWhole(text: string, figure: string, from: number, fits: (end: number) => boolean): number | undefined {
  for (let at = text.indexOf(figure, from); at >= 0; at = text.indexOf(figure, at + 1)) {
    const end = at + figure.length;
    if (isWhole(text, at, end) && !isDate(text, end) && fits(end)) return at;
  }
  return undefined;
}

/** 6 is not found in 16, 1.6 or 〔2020〕109号. */
const isWhole = (text: string, start: number, end: number): boolean =>
  !/[\d.〕]/u.test(text.charAt(start - 1)) && !/[\d.]/u.test(text.charAt(end));

/** Parts of a date are no figures of ours. */
const isDate = (text: string, end: number): boolean => /[年月日]/u.test(text.charAt(end));
