import { DocumentError } from "./document-error";
import type { Block, FinishedDocument } from "./finished-document";
import { orRefuse } from "./or-refuse";

/** Reads by the given function; whatever goes wrong in it becomes a DocumentError, and so does finding nothing to read. */
export function finishedDocument(read: () => readonly Block[]): FinishedDocument {
  const blocks = orRefuse(read);
  if (blocks.every((block) => block.kind === "picture")) {
    throw new DocumentError({ code: "no-text", pictures: blocks.length });
  }
  return { blocks };
}
