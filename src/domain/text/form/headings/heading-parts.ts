import type { SectionNumber } from "../../report-text";
import type { Notice } from "../../../format/table-format";

/** A first-level heading, taken apart. */
export interface HeadingParts {
  /** Where the numeral begins, after an indent. */
  readonly start: number;
  /** The numeral with its mark, without what is blank around it: "二、", "2、", "（二）", "". */
  readonly numeral: string;
  /** What is blank between the numeral and the words. */
  readonly gap: string;
  readonly words: string;
}

const parts =
  /^(\s*)((?:第\s?[一二三四五六七八九十]{1,3}\s?(?:部分|章|节)|[（(]?[一二三四五六七八九十\d０-９]{1,3}[）)]?)[、.．，,：:。]?|)(\s*)(.*)$/su;

export function headingParts(text: string): HeadingParts {
  const [, indent = "", numeral = "", gap = "", words = ""] = parts.exec(text) ?? [];
  return { start: indent.length, numeral, gap, words: words.trimEnd() };
}

/** The statutory heading of a section, taken apart in the same way. */
export function statutoryHeading(notice: Notice, number: SectionNumber): HeadingParts {
  const section = notice.sections.find(({ numeral }) => numeral === number);
  return headingParts(section?.heading ?? "");
}
