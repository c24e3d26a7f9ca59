import type { Content } from "../content/content";
import { withinLimit } from "../document-error";
import { maxChunksSize } from "../limits";
import { chunkContent } from "./chunk-content";
import { listNumbers } from "./list-numbers";
import { listsOf } from "./lists";
import { notesOf } from "./notes";
import { stylesOf } from "./styles";
import { textContent } from "./text-content";
import { wordPackage, type WordPackage } from "./word-package";

/** What stands in a .docx, with the files put into its text as a whole. Throws DocumentError or ZipError. */
export function documentContent(bytes: Uint8Array): readonly Content[] {
  let chunksSize = 0;
  /** Counts what every file put in unpacks to, each time it is put in. */
  const spend = (size: number): void => withinLimit("size", (chunksSize += size), maxChunksSize);

  const contentOf = (word: WordPackage): readonly Content[] => {
    const { document, numbering, chunk } = word;
    const styles = stylesOf(word.styles);
    return textContent(document, {
      styles,
      nextNumber: listNumbers(listsOf(numbering, styles)),
      takeNote: notesOf(word.footnotes, word.endnotes),
      chunkContent: (id) => chunkContent(chunk(id, spend), (file) => contentOf(wordPackage(file, spend))),
    });
  };
  return contentOf(wordPackage(bytes));
}
