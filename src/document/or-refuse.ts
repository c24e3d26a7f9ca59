import { ZipError } from "../zip/zip-error";
import { DocumentError } from "./document-error";

/** What the function gives; whatever goes wrong in it becomes a DocumentError. */
export function orRefuse<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof DocumentError) throw error;
    if (error instanceof ZipError) throw new DocumentError(error.problem);
    // Anything unforeseen in a file is damage to the reader's eye.
    throw new DocumentError({ code: "damaged", detail: error instanceof Error ? error.message : "unknown" });
  }
}
