import { asWorkbookError, isBeingEdited } from "./host-errors";
import { supports } from "./supports";

/** How often, and how many milliseconds apart, a reading is tried while the person is typing in a cell. */
const attempts = 4;
const pauseMilliseconds = 500;

/**
 * Runs a batch that only reads. Excel puts it off while a cell is being edited; a host that refuses instead is asked
 * again a few times. Throws WorkbookError.
 */
export async function readingExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await Excel.run({ delayForCellEdit: true }, batch);
    } catch (error) {
      if (!isBeingEdited(error) || attempt === attempts) throw asWorkbookError(error);
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
