import type { RepeatedFinding } from "../../domain/text/repeated/repeated-findings";
import type { repeatedWords as zh } from "../zh-CN/text-repeated";

const problemReading =
  "Our reading: say how last year's problems were dealt with; of those that remain, how they show this year.";

/** So much of a paragraph tells which it is. */
const longest = 24;

const shortened = (quote: string): string => {
  const words = quote.trim();
  return words.length > longest ? `${words.slice(0, longest)}…` : words;
};

function matter({ quote, detail }: RepeatedFinding): string {
  const last = detail.lastYear === undefined ? "last year's report" : `the report of ${detail.lastYear}`;
  const copied = (percent: number) => `leaving numbers aside, ${percent} % of its words are taken over`;
  switch (detail.code) {
    case "repeated-section":
      return `Section ${detail.section} '${quote.trim()}' is nearly the same as in ${last}: ${copied(detail.percent)}. Write it anew for this year.`;
    case "repeated-paragraph":
      return `The paragraph '${shortened(quote)}' is nearly the same as in ${last}: ${copied(detail.percent)}. Write it anew for this year.`;
    case "repeated-problem":
      return `The problem '${quote}' stood in ${last}, word for word. Write it anew.`;
  }
}

function origin({ source }: RepeatedFinding["detail"]): string {
  if (source.kind === "our-reading") return problemReading;
  return `Source: ${source.document}, ${source.where}: '${source.quote}' has to be answered for.`;
}

export const repeatedWords: typeof zh = {
  problemReading,
  sentence: (finding: RepeatedFinding): string => `${matter(finding)} ${origin(finding.detail)}`,
};
