import { Parser } from "htmlparser2";
import { unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { readDocx } from "../../src/document/docx/read-docx";
import { readHtml } from "../../src/document/html/read-html";
import { beiyuanDocx, beiyuanHtml } from "../fixtures/beiyuan-document";
import { median } from "./median";

/** The pages that the published report takes in print. */
const pages = 6;

/** Reading a published report from Word and from a web page, beside the parsers' bare run over the same file. */
export function benchDocument(): Promise<readonly { name: string; ratio: number; detail: string }[]> {
  const [docx, html] = [beiyuanDocx(), beiyuanHtml()];
  return Promise.resolve([
    row(
      "a finished report from .docx",
      median(() => readDocx(docx)),
      median(() => bareWord(docx)),
      "unzip and bare XML parser",
    ),
    row(
      "a finished report from .html",
      median(() => readHtml(html)),
      median(() => bareHtml(html)),
      "bare HTML parser",
    ),
  ]);
}

/** Unpacks every part and parses the text, keeping nothing. */
function bareWord(file: Uint8Array): number {
  const parts = unzipSync(file);
  let elements = 0;
  const parser = new SaxesParser({ position: false });
  parser.on("opentag", () => void (elements += 1));
  parser.write(new TextDecoder().decode(parts["word/document.xml"])).close();
  return elements;
}

function bareHtml(file: Uint8Array): number {
  let elements = 0;
  const parser = new Parser({ onopentag: () => void (elements += 1) });
  parser.end(new TextDecoder().decode(file));
  return elements;
}

function row(name: string, ours: number, bare: number, yardstick: string) {
  const speed = `${ours.toFixed(1)} ms a file, ${(ours / pages).toFixed(2)} ms a page, ${Math.round(1000 / ours)} files a second`;
  return { name, ratio: ours / bare, detail: `${speed}; ${yardstick} ${bare.toFixed(1)} ms` };
}
