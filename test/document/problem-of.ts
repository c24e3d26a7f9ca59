import { DocumentError, type DocumentProblem } from "../../src/document/document-error";

/** The problem that reading ends in. Anything else that it throws fails the test. */
export function problemOf(read: () => unknown): DocumentProblem | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    if (error instanceof DocumentError) return error.problem;
    throw error;
  }
}
