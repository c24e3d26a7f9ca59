import type { Cells } from "../domain/reconcile/evaluate";
import { noticeById } from "../domain/format/notices";
import { formatRules } from "../domain/reconcile/format-rules";
import type { Rule } from "../domain/reconcile/rule";
import { rulesFor } from "../domain/reconcile/rules";
import { formatOfTable, type Report } from "../domain/report/report";
import { figureRules } from "../domain/text/figures/rules/figure-rules";
import { formRulesFor } from "../domain/text/form/form-rules";
import { repeatedRules } from "../domain/text/repeated/repeated-findings";
import type { LastText } from "../domain/text/text-finding";

export interface RuleCounts {
  readonly tables: number;
  readonly text: number;
}

/** How many rules a report was held against. Those across years count only where last year's report was at hand. */
export function rulesApplied(
  report: Report,
  { hasText, last, lastText }: { readonly hasText: boolean; readonly last?: Cells; readonly lastText?: LastText },
): RuleCounts {
  const onTables = (["t2", "t3", "t4"] as const).flatMap((id) =>
    rulesFor(noticeById(formatOfTable(report, id))).filter(({ table }) => table === id),
  );
  const assessed = onTables.filter((rule) => last !== undefined || !isAcrossYears(rule));
  const onText = formRulesFor(noticeById(report.format)).length + figureRules.length;
  return {
    tables: assessed.length + formatRules.length,
    text: hasText ? onText + (lastText === undefined ? 0 : repeatedRules.length) : 0,
  };
}

function isAcrossYears(rule: Rule): boolean {
  return (
    rule.kind === "relation" &&
    rule.relations.every(({ left, right }) => [...left, ...right].some(({ of }) => of === "last"))
  );
}
