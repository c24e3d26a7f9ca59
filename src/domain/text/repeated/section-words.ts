import { figuresIn } from "../figures/reading/figures-in";
import { sentencesOf, type Sentence } from "../figures/reading/sentences";
import type { Paragraph, ReportText, SectionNumber } from "../report-text";
import { bareWords } from "./bare-words";
import { runsOf } from "./containment";
import { isStandard } from "./standard-sentences";

/** A paragraph of a section, as far as its words are the office's own. */
export interface ParagraphWords {
  readonly paragraph: Paragraph;
  readonly sentences: readonly SentenceWords[];
}

export interface SentenceWords {
  readonly sentence: Sentence;
  readonly runs: readonly string[];
  /** "316条", "3件". */
  readonly figures: readonly string[];
}

/** The paragraphs of a section without its headings and without sentences that every report has. */
export function wordsOfSection(text: ReportText, section: SectionNumber): readonly ParagraphWords[] {
  return sentencesOf(text)
    .filter(([first]) => first?.section === section)
    .flatMap((sentences) => {
      const own = sentences.filter(({ text: words, plain, heading }) => plain.text !== heading && !isStandard(words));
      const [first] = own;
      return first === undefined ? [] : [{ paragraph: first.paragraph, sentences: own.map(wordsOf) }];
    });
}

function wordsOf(sentence: Sentence): SentenceWords {
  return {
    sentence,
    runs: runsOf(bareWords(sentence.text)),
    figures: figuresIn(sentence.text).map(({ value, unit }) => `${value}${unit}`),
  };
}
