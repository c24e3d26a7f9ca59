import type { RecordLine } from "../record/record";
import type { Report } from "../report/report";
import type { ReportText } from "../text/report-text";

/** A report ready to be written as Word file or web page. */
export interface PrintableReport {
  readonly organ: string;
  readonly year: number;
  readonly report: Pick<Report, "cells" | "format">;
  /** Its sections with their headings; those of 二 to 四 hold no text as a rule. */
  readonly text: ReportText;
  /** Errors are open: the file says that it is a draft. */
  readonly draft: boolean;
  /** The check record, appended for the person who signs. */
  readonly record?: readonly RecordLine[];
  readonly words: PrintedWords;
}

/** The few words that stand in a file besides the report, in the language of the person who has it written. */
export interface PrintedWords {
  /** At the head of every page of a draft. */
  readonly draftMark: string;
  /** The state of a draft among the file's properties. */
  readonly draftState: string;
  readonly charts: string;
  readonly recordTitle: string;
  readonly recordHeads: RecordHeads;
  /** The line under the record, to be signed by hand. */
  readonly signature: string;
}

export type RecordHeads = Readonly<Record<"category" | "place" | "item" | "value" | "text", string>>;
