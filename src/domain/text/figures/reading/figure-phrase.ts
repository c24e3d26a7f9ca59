import { figuresIn, type Figure } from "./figures-in";
import { quoteOf, type Quote } from "./plain-text";
import type { ParagraphSentences, Sentence } from "./sentences";

/** A figure with the words around it. Places are those of the paragraph's plain text. */
export interface FigurePhrase extends Figure {
  readonly sentence: Sentence;
  /** Words in front, back to the nearest mark or figure: 本年度收到政府信息公开申请. */
  readonly before: string;
  /** Words behind, up to the nearest mark or figure: 已办理完毕. */
  readonly after: string;
  /** What stands in brackets right behind it, if no figure is in there: 保护第三方合法权益. */
  readonly note: string;
  /** The clause in front of the one it stands in: 通过区政府门户网站. */
  readonly previous: string;
  /** The figure with its words in front and behind, without a mark in between. */
  readonly from: number;
  readonly to: number;
}

const longestLead = 40;
const longestTail = 24;

/** 共, 共计, 合计为: words that say nothing of what is counted; that stands in the clause before. */
const sayNothing = /^[共合总计为是有达数量件]*$/;

/** The figures of a paragraph with their words, in order. */
export function phrasesOf(sentences: ParagraphSentences): readonly FigurePhrase[] {
  return sentences.flatMap((sentence) => {
    const figures = figuresIn(sentence.text);
    return figures.map((figure, index) => phraseOf(sentence, figure, figures[index - 1], figures[index + 1]));
  });
}

function phraseOf(
  sentence: Sentence,
  figure: Figure,
  last: Figure | undefined,
  next: Figure | undefined,
): FigurePhrase {
  const { text, from } = sentence;
  const clauses = text.slice(Math.max(last?.end ?? 0, figure.start - 3 * longestLead), figure.start).split(/[,;:()]/);
  const nearest = clauses.at(-1) ?? "";
  const previous = clauses.at(-2) ?? "";
  const followsFigure = last !== undefined && clauses.length === 1;
  const own = ownWords(nearest, followsFigure).slice(-longestLead);
  const before = sayNothing.test(nearest) ? (previous + own).slice(-longestLead) : own;
  const behind = text.slice(figure.end, Math.min(next?.start ?? text.length, figure.end + longestTail));
  const after = behind.split(/[,;:()、。!?]/)[0] ?? "";
  const closing = behind.indexOf(")");
  return {
    ...figure,
    start: from + figure.start,
    end: from + figure.end,
    sentence,
    before,
    after,
    note: behind.startsWith("(") && closing > 0 ? behind.slice(1, closing) : "",
    previous,
    from: from + figure.start - own.length,
    to: from + figure.end + after.length,
  };
}

/** In "3件予以公开、1件不予公开" and "3件予以公开和1件不予公开" the words before 、 and 和 belong to the figure before. */
function ownWords(words: string, followsFigure: boolean): string {
  const own = followsFigure ? (words.split(/[、]/).at(-1) ?? "") : words;
  return followsFigure && /[和及与]$/.test(own) ? "" : own.replace(/^、/, "");
}

/** How far from a figure the words of its sentence still tell of it. */
const reach = 300;

/** The words of its sentence in front of a figure. */
export function wordsBefore({ sentence, start }: FigurePhrase): string {
  return sentence.plain.text.slice(Math.max(sentence.from, start - reach), start);
}

/** The words of its sentence on both sides of a figure. */
export function wordsAround({ sentence, start, end }: FigurePhrase): string {
  return sentence.plain.text.slice(Math.max(sentence.from, start - reach), Math.min(sentence.to, end + reach));
}

/** The figure and the words right around it, as they stand in the paragraph. */
export function quoteOfPhrase({ sentence, from, to }: FigurePhrase): Quote {
  return quoteOf(sentence.paragraph, sentence.plain, from, to);
}
