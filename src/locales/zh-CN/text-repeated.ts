import type { RepeatedFinding } from "../../domain/text/repeated/repeated-findings";

/** Why a rule that no document spells out is a rule all the same. */
const problemReading = "我们的理解：上年报告里的问题，本年应写改进得怎样；没有改好的，写本年的具体表现。";

/** So much of a paragraph tells which it is. */
const longest = 24;

const shortened = (quote: string): string => {
  const words = quote.trim();
  return words.length > longest ? `${words.slice(0, longest)}……` : words;
};

function matter({ quote, detail }: RepeatedFinding): string {
  const last = detail.lastYear === undefined ? "上年的报告" : `${detail.lastYear}年的报告`;
  switch (detail.code) {
    case "repeated-section":
      return `第${detail.section}部分“${quote.trim()}”与${last}几乎相同：去掉数字，有 ${detail.percent}% 的文字照搬。请按本年的实际情况改写。`;
    case "repeated-paragraph":
      return `“${shortened(quote)}”这一段与${last}几乎相同：去掉数字，有 ${detail.percent}% 的文字照搬。请按本年的实际情况改写。`;
    case "repeated-problem":
      return `“${quote}”这个问题，${last}里已经写过，一字不差。请改写。`;
  }
}

function origin({ source }: RepeatedFinding["detail"]): string {
  if (source.kind === "our-reading") return problemReading;
  return `依据：${source.document}${source.where}，“${source.quote}”的要追究责任。`;
}

/** What of last year's report is still there, of which year, and why that is one's business. */
export const repeatedWords = {
  problemReading,
  sentence: (finding: RepeatedFinding): string => `${matter(finding)}${origin(finding.detail)}`,
};
