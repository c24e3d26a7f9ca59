import type { ReportText } from "../report-text";
import type { TextContext, TextFinding } from "../text-finding";
import type { RepeatedDetail } from "./repeated-detail";
import { repeatedProblem } from "./repeated-problems";
import type { RepeatedRule } from "./repeated-rule";
import { repeatedWords } from "./repeated-words";

export interface RepeatedFinding extends TextFinding {
  readonly rule: "text.leftover";
  readonly detail: RepeatedDetail;
}

/** Every rule on what last year's report said as well. Words of which one spoke the next is silent on. */
export const repeatedRules: readonly RepeatedRule[] = [repeatedWords, repeatedProblem];

/** 内容雷同: what of sections 一 and 五 was taken over from last year's report. Nothing without that report's text. */
export function repeatedFindings(text: ReportText, { lastText, year }: TextContext): readonly RepeatedFinding[] {
  if (lastText === undefined) return [];
  const told = new Set<string>();
  return repeatedRules.flatMap(({ id, severity, source, find }) => {
    const found = find(text, lastText.text, year).filter(
      ({ section, paragraph }) => !told.has(section) && !told.has(String(paragraph)),
    );
    for (const { fact, section, paragraph } of found) {
      told.add(fact.code === "repeated-section" ? section : String(paragraph));
    }
    return found.map(({ fact, section, ...place }): RepeatedFinding => {
      const of = { section, ...(lastText.year === undefined ? {} : { lastYear: lastText.year }) };
      return { ...place, rule: id, severity, at: [], detail: { kind: "repeated", source, ...of, ...fact } };
    });
  });
}
