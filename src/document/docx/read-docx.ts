import { blocksOf } from "../content/blocks-of";
import type { FinishedDocument } from "../finished-document";
import { finishedDocument } from "../read-or-refuse";
import { documentContent } from "./document-content";

/**
 * Reads a finished report from a .docx: the text as it stands with all tracked changes accepted. Headers, footers
 * and comments are left out. Whatever the bytes, it only ever throws DocumentError.
 */
export function readDocx(bytes: Uint8Array): FinishedDocument {
  return finishedDocument(() => blocksOf(documentContent(bytes)));
}
