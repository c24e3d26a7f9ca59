import type { Cells } from "../domain/reconcile/evaluate";
import type { PrintableReport } from "../domain/print/printable-report";
import type { RecordLine } from "../domain/record/record";
import { waiverLine } from "../domain/record/waivers";
import { ownWaivers } from "../domain/record/whose-waivers";
import type { Identity } from "../domain/identity/identify";
import type { Words } from "../locales/words";
import type { ReportCheck } from "./check-report";
import { countBySeverity, findingLines } from "./finding-lines";

/** A report that has been checked, and whose it is. */
export type CheckedReport = Pick<ReportCheck, "report" | "text" | "findings" | "textFindings" | "waivers"> & {
  readonly identity: Identity;
};

interface PrintOptions {
  readonly words: Words;
  readonly last?: Cells;
  /** Append the check record, for the person who signs. */
  readonly record?: boolean;
}

/** The report to be written as a file: a draft as long as errors are open, whoever has given reasons for them. */
export function printable(checked: CheckedReport, options: PrintOptions): PrintableReport {
  const { identity, report, text } = checked;
  return {
    ...identity,
    report,
    text,
    draft: countBySeverity(checked).errors > 0,
    words: options.words.printed,
    ...(options.record === true && { record: recordOf(checked, options) }),
  };
}

function recordOf(checked: CheckedReport, options: PrintOptions): readonly RecordLine[] {
  return [...findingLines(checked, options), ...ownWaivers(checked).map((waiver) => waiverLine(waiver))];
}
