import { asWorkbookError, isBeingEdited, isSheetGone } from "./host-errors";
import { supports } from "./supports";

/** How often, and how many milliseconds apart, a reading is tried that the person's doings have come in the way of. */
const attempts = 4;
const pauseMilliseconds = 500;

/**
 * Runs a batch that only reads. Excel puts it off while a cell is being edited; a host that refuses instead is asked
 * again a few times, and so is one in which a sheet has gone between two round trips. Throws WorkbookError.
 */
export async function readingExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await Excel.run({ delayForCellEdit: true }, batch);
    } catch (error) {
      const mayPass = isBeingEdited(error) || isSheetGone(error);
      if (!mayPass || attempt === attempts) throw asWorkbookError(error);
      await new Promise((resolve) => setTimeout(resolve, pauseMilliseconds));
    }
  }
}

/**
 * Runs a batch that writes, once: half of it may be done when it fails. Where Excel can undo what an add-in did, all of
 * it is one step. Throws WorkbookError.
 */
export async function writingExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    const options: Excel.RunOptions = supports("1.20")
      ? { delayForCellEdit: true, mergeUndoGroup: true }
      : { delayForCellEdit: true };
    return await Excel.run(options, batch);
  } catch (error) {
    throw asWorkbookError(error);
  }
}
