import type { AnyCellKey } from "../../../../src/domain/format/cell-key";
import type { CellValue } from "../../../../src/domain/report/cell-value";
import { figureFindings, type FigureFinding } from "../../../../src/domain/text/figures/figure-findings";
import type { FigureExample } from "../../../../src/domain/text/figures/rules/figure-rule";
import { sectionNumbers, type Paragraph, type ReportText } from "../../../../src/domain/text/report-text";
import type { TextContext } from "../../../../src/domain/text/text-finding";
import { reportOf } from "../../../fixtures/report";

type Figures = Readonly<Partial<Record<AnyCellKey, number | string>>>;

/** Lines of a report's text: "一、…" to "六、…" are first-level headings, what stands before them is the opening. */
export function textOf(...lines: readonly string[]): ReportText {
  const paragraphs = lines.map((text, index): Paragraph => ({ index, text }));
  const starts = paragraphs.filter(({ text }) => /^[一二三四五六]、/.test(text));
  return {
    title: [],
    opening: paragraphs.slice(0, starts[0]?.index ?? paragraphs.length),
    sections: starts.map((heading, index) => ({
      number: sectionNumbers.find((number) => heading.text.startsWith(number)) ?? "一",
      heading,
      body: paragraphs.slice(heading.index + 1, starts[index + 1]?.index ?? paragraphs.length),
    })),
  };
}

export interface Setting {
  readonly year?: number;
  readonly organ?: string;
  readonly last?: Figures;
}

/** Cells that are not named are 0. */
export function contextOf(cells: Figures, { year = 2023, organ = "某街道办事处", last }: Setting = {}): TextContext {
  const all = (figures: Figures): ReadonlyMap<AnyCellKey, CellValue> => reportOf(figures).cells;
  return { year, organ, cells: all(cells), ...(last === undefined ? {} : { last: all(last) }) };
}

/** Findings on one paragraph of section 一. */
export function findingsOn(text: string, cells: Figures = {}, setting: Setting = {}): readonly FigureFinding[] {
  return figureFindings(textOf("一、总体情况", ...text.split("\n")), contextOf(cells, setting));
}

/** Findings on one paragraph of section 六. */
export function findingsOnSix(text: string, cells: Figures = {}, setting: Setting = {}): readonly FigureFinding[] {
  return figureFindings(textOf("六、其他需要报告的事项", text), contextOf(cells, setting));
}

export function findingsOnExample({ section = "一", text, cells = {}, last }: FigureExample): readonly FigureFinding[] {
  const heading = `${section}、`;
  return figureFindings(textOf(heading, text), contextOf(cells, last === undefined ? {} : { last }));
}

/** What a finding says in short: the rule, what the text has, what it is held against. */
export const brief = ({ rule, left, right }: FigureFinding): readonly unknown[] => [rule, left, right];
