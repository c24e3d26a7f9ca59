import { comparable } from "../../../format/label-text";
import { notices } from "../../../format/notices";
import type { Notice } from "../../../format/table-format";
import { sectionNumbers, type ReportSection, type ReportText } from "../../report-text";
import type { ExampleSection, FormExample, FormRule, Found } from "../form-rule";
import { headingsOf } from "../sources";
import { headingParts, statutoryHeading } from "./heading-parts";
import { headingVariants } from "./heading-variants";

/** The six first-level headings: there, once, in order, in the words of the notice. */
export function headingRules(notice: Notice): readonly FormRule[] {
  const base = { id: "text.heading", source: headingsOf(notice) } as const;
  const sections = notice.sections.map(({ numeral, heading }): ExampleSection => ({
    number: numeral,
    heading,
    body: [],
  }));
  const examples = (fails: readonly (ExampleSection | undefined)[]) => ({
    holds: { sections } satisfies FormExample,
    fails: { sections: fails.filter((section) => section !== undefined) },
  });
  const [first, second, third, ...others] = sections;
  return [
    {
      ...base,
      code: "heading-missing",
      severity: "error",
      find: (text) => missing(text, notice),
      examples: examples([first, second, third]),
    },
    { ...base, code: "heading-repeated", severity: "error", find: repeated, examples: examples([...sections, third]) },
    {
      ...base,
      code: "heading-order",
      severity: "error",
      find: outOfOrder,
      examples: examples([first, third, second, ...others]),
    },
    {
      ...base,
      code: "heading-wording",
      severity: "warning",
      find: (text) => text.sections.flatMap((section) => wording(section, notice)),
      examples: examples([{ number: "五", heading: "五、存在问题及改进情况", body: [] }]),
    },
  ];
}

function missing(text: ReportText, notice: Notice): readonly Found[] {
  return notice.sections
    .filter(({ numeral }) => text.sections.every(({ number }) => number !== numeral))
    .map(({ heading }) => ({ suggestion: heading, fact: { code: "heading-missing", heading } }));
}

const whole = ({ heading }: ReportSection) => ({ paragraph: heading, start: 0, end: heading.text.length });

function repeated({ sections }: ReportText): readonly Found[] {
  return sections
    .filter(({ number }, index) => sections.findIndex((section) => section.number === number) < index)
    .map((section) => ({ span: whole(section), fact: { code: "heading-repeated" } }));
}

function outOfOrder({ sections }: ReportText): readonly Found[] {
  const once = sections.filter(
    ({ number }, index) => sections.findIndex((section) => section.number === number) === index,
  );
  return once.flatMap((section, index) => {
    const before = once
      .slice(0, index)
      .find(({ number }) => sectionNumbers.indexOf(number) > sectionNumbers.indexOf(section.number));
    if (before === undefined) return [];
    return [{ span: whole(section), fact: { code: "heading-order", after: before.heading.text.trim() } }];
  });
}

/** A heading that runs on into the text of its section is not one with other words. */
function wording({ number, heading }: ReportSection, notice: Notice): readonly Found[] {
  const { start, numeral, gap, words } = headingParts(heading.text);
  const official = statutoryHeading(notice, number).words;
  const plain = comparable(words);
  if (plain === comparable(official) || runsOn(words, official)) return [];
  const begin = start + numeral.length + gap.length;
  return [
    {
      span: { paragraph: heading, start: begin, end: begin + words.length },
      suggestion: official,
      fact: {
        code: "heading-wording",
        known: [...headingVariants[number], ...notices.map((other) => statutoryHeading(other, number).words)].some(
          (variant) => comparable(variant) === plain,
        ),
      },
    },
  ];
}

function runsOn(words: string, official: string): boolean {
  return words.startsWith(official) && words.length > official.length + 1;
}
