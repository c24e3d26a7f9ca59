import type { ReportCheck } from "../actions/check-report";
import type { LastReport } from "../actions/last-report";
import type { ChosenFile } from "./session";

/**
 * Reads finished reports from files, whose bytes have to be new ones each time: they may be handed over. Nothing comes of
 * a report in which none of the tables is found. Rejects with DocumentError, WorkbookError; once the signal is aborted,
 * with anything.
 */
export interface ReportReader {
  readonly check: (
    file: ChosenFile,
    lastYear: Partial<LastReport>,
    signal: AbortSignal,
  ) => Promise<ReportCheck | undefined>;
  readonly lastYear: (file: ChosenFile, signal: AbortSignal) => Promise<LastReport | undefined>;
}
