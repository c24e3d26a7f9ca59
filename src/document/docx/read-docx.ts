import { blocksOf } from "../content/blocks-of";
import type { FinishedDocument } from "../finished-document";
import { finishedDocument } from "../read-or-refuse";
import { listNumbers } from "./list-numbers";
import { listsOf } from "./lists";
import { stylesOf } from "./styles";
import { textContent } from "./text-content";
import { wordPackage } from "./word-package";

/**
 * Reads a finished report from a .docx: the text as it stands with all tracked changes accepted. Headers, footers, notes
 * and comments are left out. Whatever the bytes, it only ever throws DocumentError.
 */
export function readDocx(bytes: Uint8Array): FinishedDocument {
  return finishedDocument(() => {
    const { document, styles: stylesPart, numbering } = wordPackage(bytes);
    const styles = stylesOf(stylesPart);
    const nextNumber = listNumbers(listsOf(numbering, styles));
    return blocksOf(textContent(document, { styles, nextNumber }));
  });
}
