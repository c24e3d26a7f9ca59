import { isZip } from "../../zip/file-kind";
import type { Content } from "../content/content";
import { DocumentError } from "../document-error";
import { decodedPage } from "../html/decode-page";
import { pageContent } from "../html/page-content";
import type { Chunk } from "./word-package";

/**
 * What a file holds that was put into a Word text as a whole (altChunk), as programs do that make Word files out of web
 * pages. Word itself takes such a file in when it next saves the document. Throws DocumentError for kinds not read here.
 */
export function chunkContent(
  { path, bytes }: Chunk,
  wordContent: (file: Uint8Array) => readonly Content[],
): readonly Content[] {
  if (bytes !== undefined && isZip(bytes)) return wordContent(bytes);
  if (bytes !== undefined && /\.(?:x?html?|mht(?:ml)?)$/i.test(path)) {
    const page = readablePage(bytes);
    if (page !== undefined) return [{ kind: "box", content: pageContent(page) }];
  }
  if (bytes !== undefined && /\.txt$/i.test(path)) {
    return [{ kind: "lines", text: new TextDecoder().decode(bytes).replace(/\r\n?/g, "\n") }];
  }
  throw new DocumentError({ code: "foreign-part", part: path });
}

/** Undefined for what only bears the name of a page. */
function readablePage(bytes: Uint8Array): string | undefined {
  try {
    return decodedPage(bytes);
  } catch (error) {
    const isNone = error instanceof DocumentError && /^(?:not-html|web-archive)$/.test(error.problem.code);
    if (isNone) return undefined;
    throw error;
  }
}
