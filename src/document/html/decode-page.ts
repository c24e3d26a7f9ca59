import { DocumentError, withinLimit } from "../document-error";
import { maxPageSize } from "../limits";
import { markedEncoding } from "../marked-encoding";
import { archivedPage, isWebArchive } from "./archived-page";

/** How far into a page its encoding is looked for. Browsers look 1,024 bytes far; saved pages carry more before it. */
const headLength = 8_192;

/**
 * The text of a page, or of the one in a web archive. Its encoding is told by a mark at the beginning, else by the page itself, else it is UTF-8 if it can
 * be, else GB 18030, which holds GBK and GB 2312. Throws DocumentError.
 */
export function decodedPage(bytes: Uint8Array): string {
  withinLimit("size", bytes.length, maxPageSize);
  const head = headOf(bytes);
  const marked = markedEncoding(bytes);
  if (marked === undefined && head.includes("\0")) throw new DocumentError({ code: "not-html" });
  if (isWebArchive(head)) {
    const page = archivedPage(bytes);
    if (page === undefined || isWebArchive(headOf(page))) throw new DocumentError({ code: "web-archive" });
    return decodedPage(page);
  }
  const text = marked === undefined ? unmarked(bytes, head) : new TextDecoder(marked).decode(bytes);
  if (!/<[a-z!]/i.test(text)) throw new DocumentError({ code: "not-html" });
  return text;
}

function headOf(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes.subarray(0, headLength));
}

function unmarked(bytes: Uint8Array, head: string): string {
  const utf8 = decodedAs("utf-8", bytes);
  const label = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
  // A page that says GB 2312 and was saved anew as UTF-8 often goes on saying so; the bytes know better.
  return (
    utf8 ?? (label === undefined ? undefined : decodedAs(label, bytes)) ?? new TextDecoder("gb18030").decode(bytes)
  );
}

/** Undefined if the bytes are not in that encoding, or nobody knows it. */
function decodedAs(label: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
