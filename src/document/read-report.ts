import type { FinishedReport } from "../domain/report/finished-report";

/** Reads a finished report from a file; what it takes to do so is loaded only then. Throws DocumentError, WorkbookError. */
export async function readReport(file: {
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array>;
}): Promise<FinishedReport> {
  const { openReport } = await import("./open-report");
  return openReport(file.name, await file.bytes());
}
