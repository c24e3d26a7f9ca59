import { ourReading } from "../../../reconcile/rule";
import type { Paragraph, ReportText } from "../../report-text";
import { spanOf, type FormExample, type FormRule, type Found } from "../form-rule";
import { country } from "../statutes/statute";
import { yearlyReport } from "../sources";

const regulation = "政府信息公开条例";
const right = `依据《${country}${regulation}》第五十条规定，编制本报告。`;
const opening = (words: string): FormExample => ({ opening: [words] });

/** The sentence that says on what the report rests: 依据《…条例》第五十条规定，编制本报告。 */
export const basisRules: readonly FormRule[] = [
  {
    code: "opening-name",
    id: "text.statute",
    severity: "warning",
    source: ourReading,
    find: shortNamed,
    examples: { holds: opening(right), fails: opening(right.replace(country, "")) },
  },
  {
    code: "opening-article",
    id: "text.statute",
    severity: "warning",
    source: yearlyReport,
    find: ({ opening: paragraphs }) => paragraphs.flatMap(otherArticle),
    examples: { holds: opening(right), fails: opening(right.replace("第五十条", "第三十二条")) },
  },
  {
    code: "opening-stop",
    id: "text.punctuation",
    severity: "warning",
    source: ourReading,
    find: ({ opening: paragraphs }) => paragraphs.flatMap(unfinished),
    examples: { holds: opening(right), fails: opening(right.slice(0, -1)) },
  },
];

const compiled = /(?:编制|编写|撰写|制作|形成|公布|发布)[^。]{0,60}(?:报告|年报)/u;
const isBasis = ({ text }: Paragraph) => text.includes("条例") && compiled.test(text);

/** 《条例》 alone is a matter of short names that were not introduced. */
const short = new RegExp(
  `《${regulation}(?:[（(][^（()）]{0,8}[）)])?》|(?<=依据|根据|按照|遵照|依照)(?:${regulation}|条例)`,
  "gu",
);

/** Where the full name is nowhere in the opening, the first place that should have it. */
function shortNamed({ opening: paragraphs }: ReportText): readonly Found[] {
  if (paragraphs.some(({ text }) => text.replace(/\s/gu, "").includes(country + regulation))) return [];
  const basis = paragraphs.find(isBasis);
  const match = basis === undefined ? undefined : basis.text.matchAll(short).next().value;
  if (basis === undefined || match === undefined) return [];
  return [{ span: spanOf(basis, match), suggestion: `《${country}${regulation}》`, fact: { code: "opening-name" } }];
}

/** Article 49 says by when the report is published: it may be named too. */
const ofReports = /第(?:四十九|五十|49|50)条/u;

/** The regulation, with what may stand in brackets behind it, and the articles named of it. */
const cited = new RegExp(
  `${regulation}》?(?:\\s?[（(][^（()）]{0,40}[）)]){0,2}(?<articles>第[第一二三四五六七八九十\\d条、和及]{1,24}条)?`,
  "u",
);

/** The regulation provides, and the sentence rests on nothing else: 依据《…条例》规定，编制本报告。 */
const provides = /^(?:的)?(?:有关|相关)?(?:规定|要求)[，,]?(?:现)?(?:编制|编写|撰写|制作|公布|发布)/u;

/** Another article than 50, or a provision without its article. */
function otherArticle(paragraph: Paragraph): readonly Found[] {
  const { text } = paragraph;
  const match = isBasis(paragraph) && !ofReports.test(text) ? cited.exec(text) : null;
  if (match === null) return [];
  const end = match.index + match[0].length;
  const articles = match.groups?.["articles"];
  const fact = { code: "opening-article" } as const;
  if (articles !== undefined) {
    const isOne = articles.indexOf("条") === articles.length - 1;
    const span = { paragraph, start: end - articles.length, end };
    return [{ span, ...(isOne && { suggestion: "第五十条" }), fact }];
  }
  const span = { paragraph, start: match.index, end: match.index + regulation.length };
  return provides.test(text.slice(end)) ? [{ span, fact }] : [];
}

/** Enough of the text to recognise the place. */
const glimpse = 6;

/** Only where the sentence is certainly at its end: a line may be broken hard. */
function unfinished(paragraph: Paragraph): readonly Found[] {
  const text = paragraph.text.trimEnd();
  if (!/(?:报告|年报|如下|部分组成)$/u.test(text) || !/条例|编制|公布|本报告/u.test(text)) return [];
  const start = Math.max(0, text.length - glimpse);
  const span = { paragraph, start, end: text.length };
  return [
    { span, suggestion: `${text.slice(start)}${text.endsWith("如下") ? "：" : "。"}`, fact: { code: "opening-stop" } },
  ];
}
