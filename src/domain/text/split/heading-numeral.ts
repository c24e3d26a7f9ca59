import { sectionNumbers, type SectionNumber } from "../report-text";

/** How the lines of headings are numbered: 一、 · 1、 · （一） · 第一部分 · not at all. */
export type NumeralForm = "chinese" | "digit" | "bracketed" | "part" | "none";

export interface HeadingNumeral {
  readonly form: NumeralForm;
  /** The section the numeral counts, where it is one of six. */
  readonly section: SectionNumber | undefined;
  /** How many characters of the text it takes, with the mark and the blanks around. */
  readonly length: number;
}

const forms: readonly (readonly [NumeralForm, RegExp])[] = [
  ["part", /^\s*第\s*([一二三四五六七八九十])\s*(?:部分|章|节)\s*[、.．:：，,]?\s*/u],
  ["bracketed", /^\s*[（(]\s*([一二三四五六七八九十\d０-９])\s*[）)]\s*[、.．]?\s*/u],
  ["chinese", /^\s*([一二三四五六七八九十])\s*[、.．。，,:：]\s*/u],
  ["digit", /^\s*([\d０-９])(?![\d０-９年月日件条])\s*[、.．，,)）]?\s*/u],
];

export function headingNumeral(text: string): HeadingNumeral {
  for (const [form, pattern] of forms) {
    const match = pattern.exec(text);
    if (match !== null) return { form, section: sectionOf(match[1] ?? ""), length: match[0].length };
  }
  return { form: "none", section: undefined, length: /^\s*/u.exec(text)?.[0].length ?? 0 };
}

function sectionOf(numeral: string): SectionNumber | undefined {
  const digit = Number(numeral.normalize("NFKC"));
  return Number.isNaN(digit) ? sectionNumbers.find((section) => section === numeral) : sectionNumbers[digit - 1];
}
