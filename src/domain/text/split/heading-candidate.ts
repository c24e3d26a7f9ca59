import type { SectionNumber } from "../report-text";
import { headingNumeral, type HeadingNumeral } from "./heading-numeral";
import { headingWords, type HeadingWords } from "./heading-words";
import type { TextLine } from "./text-line";

/** A line, or two, that may be the heading of a section. */
export interface HeadingCandidate {
  /** Index of its first line. */
  readonly line: number;
  readonly lines: 1 | 2;
  readonly section: SectionNumber;
  readonly text: string;
  /** Characters of the line that are the heading; the rest is the section's first paragraph. */
  readonly length: number;
  /** By its words alone it can be nothing else; otherwise it must stand where the section is expected. */
  readonly sure: boolean;
  /** How much speaks for it, against others for the same section. */
  readonly weight: number;
}

/** A heading is no longer than this; a few words may follow the statutory ones. */
const longest = 40;
const longestTail = 12;

const sentence = /[。；;！？!?]/u;

/** What a line may head, alone or with the next one. */
export function candidateAt(lines: readonly TextLine[], index: number): HeadingCandidate | undefined {
  const line = lines[index];
  if (line === undefined) return undefined;
  return brokenHeading(line, lines[index + 1]) ?? headingIn(line, line.text, 1);
}

/** A heading that goes on in the next line, and is whole only with it. */
function brokenHeading(line: TextLine, next: TextLine | undefined): HeadingCandidate | undefined {
  if (next === undefined || line.beforeTable) return undefined;
  const text = line.text.trimEnd() + next.text.trim();
  if (text.length > longest || sentence.test(text)) return undefined;
  if (headingNumeral(line.text).form === "none" || headingNumeral(next.text).form !== "none") return undefined;
  const joined = headingIn({ ...line, beforeTable: next.beforeTable }, text, 2);
  return joined?.sure === true && joined.length === text.length && wordsEnd(text) > line.text.trimEnd().length
    ? joined
    : undefined;
}

/** Where the words of a heading end in a text. */
function wordsEnd(text: string): number {
  const numeral = headingNumeral(text);
  return numeral.length + (headingWords(text.slice(numeral.length), numeral.section)?.length ?? 0);
}

function headingIn(line: TextLine, text: string, lines: 1 | 2): HeadingCandidate | undefined {
  const numeral = headingNumeral(text);
  const words = headingWords(text.slice(numeral.length), numeral.section) ?? countedOnly(numeral);
  if (words === undefined) return undefined;
  const end = numeral.length + words.length;
  const tail = text.slice(end).replace(/^[\s：:。]+$/u, "");
  const isOneHeading = tail.length <= longestTail && text.length <= longest && !sentence.test(tail);
  const sure = words.certainty === "whole" && isNumberedAsHeading(numeral, words.section, line);
  if (!isOneHeading && !(sure && startsSentence(numeral, tail))) return undefined;
  if (!sure && numeral.form !== "chinese" && numeral.form !== "part") return undefined;
  if (numeral.form === "none" && tail !== "") return undefined;
  const length = isOneHeading ? text.length : end + (/^[\s：:。]+/u.exec(text.slice(end))?.[0].length ?? 0);
  const weight = weigh(numeral, words, tail, line);
  return {
    line: line.index,
    lines,
    section: words.section,
    text: text.slice(0, length).trimEnd(),
    length,
    sure,
    weight,
  };
}

/** Words that say nothing of a section, under a section's number. */
function countedOnly({ form, section }: HeadingNumeral): HeadingWords | undefined {
  if (section === undefined || (form !== "chinese" && form !== "part")) return undefined;
  return { section, certainty: "likely", length: 0 };
}

/** （一） and 1. number the parts of sections; the report in which they number sections has its tables below them. */
function isNumberedAsHeading({ form, section }: HeadingNumeral, of: SectionNumber, line: TextLine): boolean {
  if (form === "digit") return section === of || line.beforeTable || line.level === 1;
  return form !== "bracketed" || line.beforeTable || line.level === 1;
}

/** The section's first sentence may follow its heading in one paragraph: 一、总体情况。2023年，…… */
function startsSentence({ form }: HeadingNumeral, tail: string): boolean {
  return (form === "chinese" || form === "part") && /^[\s：:。]|^\d{4}年|^(?:本|我)/u.test(tail);
}

function weigh(numeral: HeadingNumeral, words: HeadingWords, tail: string, line: TextLine): number {
  const forms = { chinese: 3, part: 3, digit: 2, none: 1, bracketed: 0 };
  const inTable = words.section === "二" || words.section === "三" || words.section === "四";
  return (
    forms[numeral.form] +
    (numeral.section === words.section ? 1 : 0) +
    (words.certainty === "whole" ? 4 : Math.min(words.length, 1)) +
    (tail === "" ? 2 : 0) +
    (line.beforeTable && inTable ? 2 : 0) +
    (line.level === 1 ? 1 : 0)
  );
}
