import { WorkbookError, type WorkbookProblem } from "../../src/workbook/workbook";

/** The problem that a piece of work ends in. Anything else that it throws fails the test. */
export async function problemOf(work: Promise<unknown>): Promise<WorkbookProblem | undefined> {
  try {
    await work;
    return undefined;
  } catch (error) {
    if (error instanceof WorkbookError) return error.problem;
    throw error;
  }
}
