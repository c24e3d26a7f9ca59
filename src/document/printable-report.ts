import type { ReportText } from "../domain/text/report-text";
import type { Report } from "../domain/report/report";
import type { RecordLine } from "../domain/record/record";

/** A report ready to be written as Word file or web page. */
export interface PrintableReport {
  readonly organ: string;
  readonly year: number;
  readonly report: Pick<Report, "cells">;
  /** Its sections with their headings; those of 二 to 四 hold no text as a rule. */
  readonly text: ReportText;
  /** Errors are open: the file says that it is a draft. */
  readonly draft: boolean;
  /** The check record, appended for the person who signs. */
  readonly record?: readonly RecordLine[];
}
