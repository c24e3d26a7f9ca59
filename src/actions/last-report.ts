import type { Cells } from "../domain/reconcile/evaluate";
import type { FinishedReport } from "../domain/report/finished-report";
import type { LastText } from "../domain/text/text-finding";
import { checkWorkbook } from "./check";

/** Last year's report, as this year's is held against it. */
export interface LastReport {
  readonly last: Cells;
  readonly lastText: LastText;
}

/** The figures and the text of last year's report; undefined where none of its tables is found. */
export function lastReport({ workbook, text }: FinishedReport): LastReport | undefined {
  const { tables, report, identity } = checkWorkbook(workbook);
  const { year } = identity;
  return tables.length === 0
    ? undefined
    : { last: report.cells, lastText: { text, ...(year !== undefined && { year }) } };
}
