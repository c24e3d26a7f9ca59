import type { ToldFigure } from "../figure-detail";
import { quoteOfPhrase, type FigurePhrase } from "../reading/figure-phrase";

/** A figure with its words, for a sentence. */
export function told(phrase: FigurePhrase): ToldFigure {
  return { words: quoteOfPhrase(phrase).quote, value: phrase.value };
}
