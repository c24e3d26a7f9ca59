import { ZipError } from "../zip/zip-error";
import { DocumentError } from "./document-error";
import type { Block, FinishedDocument } from "./finished-document";

/** Reads by the given function; whatever goes wrong in it becomes a DocumentError, and so does finding nothing to read. */
export function finishedDocument(read: () => readonly Block[]): FinishedDocument {
  const blocks = readOrRefuse(read);
  if (blocks.every((block) => block.kind === "picture")) {
    throw new DocumentError({ code: "no-text", pictures: blocks.length });
  }
  return { blocks };
}

function readOrRefuse(read: () => readonly Block[]): readonly Block[] {
  try {
    return read();
  } catch (error) {
    if (error instanceof DocumentError) throw error;
    if (error instanceof ZipError) throw new DocumentError(error.problem);
    // Anything unforeseen in a file is damage to the reader's eye.
    throw new DocumentError({ code: "damaged", detail: error instanceof Error ? error.message : "unknown" });
  }
}
