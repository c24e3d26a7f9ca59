import { blocksOf } from "../content/blocks-of";
import type { Block, FinishedDocument } from "../finished-document";
import { finishedDocument } from "../read-or-refuse";
import { decodedPage } from "./decode-page";
import { findArticle } from "./find-article";
import { pageContent } from "./page-content";
import { titleStart, withoutPageLines } from "./page-lines";

/**
 * Reads a finished report from a saved web page, without the site around it. Nothing on the page is run or loaded.
 * Whatever the bytes, it only ever throws DocumentError.
 */
export function readHtml(bytes: Uint8Array): FinishedDocument {
  return finishedDocument(() => {
    const { before, content } = findArticle(pageContent(decodedPage(bytes)));
    const blocks = withoutPageLines(blocksOf(content));
    return titleStart(blocks) === undefined ? [...titleIn(blocksOf(before)), ...blocks] : blocks;
  });
}

/** The title, where the page has it above the article. */
function titleIn(before: readonly Block[]): readonly Block[] {
  const start = titleStart(before);
  if (start === undefined) return [];
  const rest = before.slice(start);
  return rest.slice(0, titleStart(rest.slice(0, 1)) === undefined ? 2 : 1);
}
