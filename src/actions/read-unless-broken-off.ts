import type { WorkbookData } from "../domain/sheet/sheet-data";
import type { Workbook } from "../workbook/workbook";

/**
 * The workbook, or the sheets of it that are named, for something that is about to be written; nothing once `signal` is
 * aborted. Throws WorkbookError.
 */
export async function readUnlessBrokenOff(
  workbook: Workbook,
  signal: AbortSignal | undefined,
  only?: readonly string[],
): Promise<WorkbookData | undefined> {
  try {
    const now = await workbook.read(only, signal);
    return signal?.aborted === true ? undefined : now;
  } catch (error) {
    if (signal?.aborted === true) return undefined;
    throw error;
  }
}
