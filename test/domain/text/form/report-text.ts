import type { FormExample } from "../../../../src/domain/text/form/form-rule";
import { formFindings } from "../../../../src/domain/text/form/form-findings";
import type { Paragraph, ReportText, SectionNumber } from "../../../../src/domain/text/report-text";
import type { TextContext } from "../../../../src/domain/text/text-finding";

/** The text of an example, its paragraphs counted. */
export function reportText({ title = [], opening = [], sections = [] }: FormExample): ReportText {
  let index = 0;
  const paragraph = (text: string): Paragraph => ({ index: index++, text });
  return {
    title: title.map(paragraph),
    opening: opening.map(paragraph),
    sections: sections.map(({ number, heading, body }) => ({
      number,
      heading: paragraph(heading),
      body: body.map(paragraph),
    })),
  };
}

export const contextOf = (year: number | undefined): TextContext => ({
  year,
  organ: undefined,
  cells: new Map(),
});

export const headings: Readonly<Record<SectionNumber, string>> = {
  一: "一、总体情况",
  二: "二、主动公开政府信息情况",
  三: "三、收到和处理政府信息公开申请情况",
  四: "四、政府信息公开行政复议、行政诉讼情况",
  五: "五、存在的主要问题及改进情况",
  六: "六、其他需要报告的事项",
};

const fee = "本年度未收取信息处理费。";

/** A well-made report, with the words of an example in the place where they are asked about. */
export function report({
  year = 2023,
  title,
  opening,
  bodies = {},
}: Omit<FormExample, "sections"> & {
  readonly bodies?: Partial<Record<SectionNumber, readonly string[]>>;
} = {}): FormExample {
  const ordinary: Partial<Record<SectionNumber, readonly string[]>> = {
    一: ["全年公开信息10条，政府信息公开纳入绩效考核。"],
    五: ["公开内容不够全面。下一步将丰富公开内容。"],
    六: [fee],
  };
  return {
    year,
    title: title ?? ["北京市通州区人民政府北苑街道办事处", `${year}年政府信息公开工作年度报告`],
    opening: opening ?? [
      "依据《中华人民共和国政府信息公开条例》（以下简称《政府信息公开条例》）第五十条规定，编制本报告。",
    ],
    sections: (Object.keys(headings) as SectionNumber[]).map((number) => ({
      number,
      heading: headings[number],
      body: bodies[number] ?? ordinary[number] ?? [],
    })),
  };
}

/** Rule, quote and suggestion of everything found, in the order of the rules. */
export const brief = (example: FormExample) =>
  formFindings(reportText(example), contextOf(example.year ?? 2023)).map(({ rule, quote, suggestion }) =>
    suggestion === undefined ? [rule, quote] : [rule, quote, suggestion],
  );

/** What is found in a report that says these words in section 一. */
export const briefOf = (words: string, year?: number) =>
  brief(report({ ...(year === undefined ? {} : { year }), bodies: { 一: [words] } }));
