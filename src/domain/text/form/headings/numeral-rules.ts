import type { Notice } from "../../../format/table-format";
import type { ReportSection } from "../../report-text";
import type { FormExample, FormRule, Found } from "../form-rule";
import { headingsOf } from "../sources";
import { headingParts, statutoryHeading } from "./heading-parts";

const headed = (heading: string): FormExample => ({ sections: [{ number: "二", heading, body: [] }] });

/** The numbers of the first-level headings: 一、 to 六、, the words right behind. */
export function numeralRules(notice: Notice): readonly FormRule[] {
  const base = { id: "text.numbering", source: headingsOf(notice) } as const;
  const holds = headed("二、主动公开政府信息情况");
  return [
    {
      ...base,
      code: "heading-numeral",
      severity: "error",
      find: (text) => text.sections.flatMap((section) => numeralWrong(section, notice)),
      examples: { holds, fails: headed("2、 主动公开政府信息情况") },
    },
    {
      ...base,
      code: "numeral-space",
      severity: "warning",
      find: (text) => text.sections.flatMap((section) => spaced(section, notice)),
      examples: { holds, fails: headed("二、 主动公开政府信息情况") },
    },
  ];
}

function numeralWrong({ number, heading }: ReportSection, notice: Notice): readonly Found[] {
  const { start, numeral, gap, words } = headingParts(heading.text);
  const right = statutoryHeading(notice, number).numeral;
  if (numeral === right) return [];
  const fact = { code: "heading-numeral" } as const;
  if (numeral === "") {
    const span = { paragraph: heading, start, end: start + words.length };
    return words === "" ? [] : [{ span, suggestion: `${right}${words}`, fact }];
  }
  return [{ span: { paragraph: heading, start, end: start + numeral.length + gap.length }, suggestion: right, fact }];
}

/** A tab is how Word sets an automatic number apart from the words: layout, not text. */
function spaced({ number, heading }: ReportSection, notice: Notice): readonly Found[] {
  const { start, numeral, gap } = headingParts(heading.text);
  if (numeral !== statutoryHeading(notice, number).numeral || gap === "" || gap.includes("\t")) return [];
  const span = { paragraph: heading, start, end: start + numeral.length + gap.length };
  return [{ span, suggestion: numeral, fact: { code: "numeral-space" } }];
}
