import { repeatedFindings, type RepeatedFinding } from "../../../../src/domain/text/repeated/repeated-findings";
import type { RepeatedExample } from "../../../../src/domain/text/repeated/repeated-rule";
import type { ReportText } from "../../../../src/domain/text/report-text";
import type { TextContext } from "../../../../src/domain/text/text-finding";
import { textOf } from "../figures/text-of";

/** What the report of 2024 repeats of that of 2023. */
export function repeated(text: ReportText, last: ReportText): readonly RepeatedFinding[] {
  const context: TextContext = { year: 2024, organ: undefined, cells: new Map(), lastText: { year: 2023, text: last } };
  return repeatedFindings(text, context);
}

/** A report of one section, one paragraph a line. */
export const sectionOf = (section: "一" | "五", lines: string): ReportText =>
  textOf(section === "一" ? "一、总体情况" : "五、存在的主要问题及改进情况", ...lines.split("\n"));

export const repeatedIn = (section: "一" | "五", text: string, last: string): readonly RepeatedFinding[] =>
  repeated(sectionOf(section, text), sectionOf(section, last));

export const repeatedInExample = ({ section, text, last }: RepeatedExample): readonly RepeatedFinding[] =>
  repeatedIn(section === "五" ? "五" : "一", text, last);
