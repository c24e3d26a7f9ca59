import type { Notice } from "../../../format/table-format";
import { notices } from "../../../format/notices";
import { sectionNumbers, type Paragraph, type SectionNumber } from "../../report-text";
import type { FormExample, FormRule, Found } from "../form-rule";
import { statutoryHeading } from "../headings/heading-parts";
import { headingVariants } from "../headings/heading-variants";
import { headingsOf } from "../sources";
import { isSlip } from "./near-miss";

const listing = (parts: readonly string[]): FormExample => ({
  opening: [`本报告由${parts.join("、")}六部分组成。`],
});

/** An opening that lists the six parts calls them by their headings. Other words are a choice; slips of the pen are not. */
export function listedPartsRule(notice: Notice): FormRule {
  const parts = notice.sections.map(({ numeral }) => statutoryHeading(notice, numeral).words);
  return {
    code: "listed-part",
    id: "text.heading",
    severity: "warning",
    source: headingsOf(notice),
    find: ({ opening }) => opening.flatMap((paragraph) => slips(paragraph, notice)),
    examples: {
      holds: listing(parts),
      fails: listing(parts.map((part) => part.replace("改进情况", "改情况"))),
    },
  };
}

/** A text without the marks and small words in which paraphrases differ; every character knows its place. */
interface Essence {
  readonly text: string;
  readonly places: readonly number[];
}

function essenceOf(text: string): Essence {
  const kept = [...text.matchAll(/[^\s的和及与以、，；。“”]/gu)];
  return { text: kept.map(([character]) => character).join(""), places: kept.map(({ index }) => index) };
}

/** So many headings in one paragraph, in whatever words, are the list of the parts. */
const inList = 3;

function slips(paragraph: Paragraph, notice: Notice): readonly Found[] {
  const { text, places } = essenceOf(paragraph.text);
  const unnamed = sectionNumbers.filter((number) => !isNamed(text, number));
  if (sectionNumbers.length - unnamed.length < inList) return [];
  return unnamed.flatMap((number) => {
    const right = statutoryHeading(notice, number).words;
    const slip = slipIn(text, essenceOf(right).text);
    if (slip === undefined) return [];
    const span = { paragraph, start: places[slip.start] ?? 0, end: (places[slip.end - 1] ?? 0) + 1 };
    return [{ span, suggestion: right, fact: { code: "listed-part" } }];
  });
}

const wordingsOf = (number: SectionNumber): readonly string[] => [
  ...notices.map((notice) => statutoryHeading(notice, number).words),
  ...headingVariants[number],
];

/** By its heading, or in other words that mean it without doubt. */
const isNamed = (text: string, number: SectionNumber): boolean =>
  wordingsOf(number).some((wording) => text.includes(essenceOf(wording).text));

/** 总体情况 is too short to tell a slip from other words. */
const shortest = 6;

function slipIn(text: string, meant: string): { readonly start: number; readonly end: number } | undefined {
  if (meant.length < shortest) return undefined;
  for (const length of [meant.length + 1, meant.length, meant.length - 1]) {
    for (let start = 0; start + length <= text.length; start += 1) {
      if (isSlip(text.slice(start, start + length), meant)) return { start, end: start + length };
    }
  }
  return undefined;
}
