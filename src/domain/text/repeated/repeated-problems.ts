import { ourReading } from "../../reconcile/rule";
import { isOfLastYear } from "../figures/reading/period";
import { quoteOf } from "../figures/reading/plain-text";
import { sentencesOf, type Sentence } from "../figures/reading/sentences";
import type { ReportText } from "../report-text";
import { bareWords } from "./bare-words";
import { tellsProblem } from "./problem-words";
import type { Found, RepeatedRule } from "./repeated-rule";

/** Fewer characters are what anybody would say. */
const fewest = 8;

/** A problem in section 五 that last year's report had in the same words. */
export const repeatedProblem: RepeatedRule = {
  code: "repeated-problem",
  id: "text.leftover",
  severity: "warning",
  source: ourReading,
  find: (text, last, year) => {
    const earlier = new Set(clausesOf(last).map(({ words }) => words));
    return clausesOf(text)
      .filter(({ words, text: clause }) => words.length >= fewest && earlier.has(words) && tellsProblem(clause))
      .filter((clause) => !isAboutLastYear(clause, year))
      .map(found);
  },
  examples: {
    holds: {
      section: "五",
      text: "针对上年公开内容不够丰富的问题，新设了惠企政策专栏。仍存在政策解读形式较单一的问题。",
      last: "存在的问题是公开内容不够丰富。下一步将丰富公开内容。",
    },
    fails: {
      section: "五",
      text: "一是信息公开内容的深度、广度不够；二是政策解读形式较单一。",
      last: "1.信息公开内容的深度、广度不够。2.群众参与度较低。",
    },
  },
};

interface Clause {
  readonly sentence: Sentence;
  readonly text: string;
  readonly words: string;
  /** Places in the plain text of the paragraph. */
  readonly from: number;
  readonly to: number;
}

/** What stands between stops, semicolons and colons. */
function clausesOf(text: ReportText): readonly Clause[] {
  return sentencesOf(text)
    .flat()
    .filter(({ section }) => section === "五")
    .flatMap((sentence) =>
      [...sentence.text.matchAll(/[^。;:!?]+/g)].map(({ index, 0: clause }) => {
        const from = sentence.from + index;
        const words = bareWords(clause).replace(/^是/, "");
        return { sentence, text: clause, words, from, to: from + clause.length };
      }),
    );
}

/** How far back in its paragraph the words still tell of which year a clause is. */
const reach = 300;

/** 上年存在的问题: what was amiss then has to be named as it was. */
function isAboutLastYear({ sentence, from }: Clause, year: number | undefined): boolean {
  const { heading, plain } = sentence;
  return isOfLastYear(heading, year) || isOfLastYear(plain.text.slice(Math.max(0, from - reach), from), year);
}

function found({ sentence: { paragraph, plain }, from, to }: Clause): Found {
  const { start, ...quote } = quoteOf(paragraph, plain, from, to);
  return { ...quote, start: start + (paragraph.offset ?? 0), section: "五", fact: { code: "repeated-problem" } };
}
