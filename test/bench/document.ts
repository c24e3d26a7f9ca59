import { Parser } from "htmlparser2";
import { unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { checkReport } from "../../src/actions/check-report";
import { readDocx } from "../../src/document/docx/read-docx";
import { readHtml } from "../../src/document/html/read-html";
import { reportFromDocument } from "../../src/domain/report/from-document";
import { beiyuanDocx, beiyuanHtml } from "../fixtures/beiyuan-document";
import { median } from "./median";

/** The pages that the report takes in the layout of official papers: 22 lines of 28 characters. */
const pages = 6;

/**
 * A published report from Word and from a web page: reading it alone, and the whole check of its tables and its text that
 * a person waits for. Both beside the parsers' bare run over the same file, which is the least that reading can take.
 */
export function benchDocument(): Promise<readonly { name: string; ratio: number; detail: string }[]> {
  const [docx, html] = [beiyuanDocx(), beiyuanHtml()];
  const word = { bare: median(() => bareWord(docx)), yardstick: "unzip and bare XML parser" };
  const page = { bare: median(() => bareHtml(html)), yardstick: "bare HTML parser" };
  return Promise.resolve([
    row("reading a finished report from .docx", () => readDocx(docx), word),
    row("reading and checking it", () => checkReport(reportFromDocument(readDocx(docx))), word),
    row("reading a finished report from .html", () => readHtml(html), page),
    row("reading and checking it", () => checkReport(reportFromDocument(readHtml(html))), page),
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

function row(name: string, work: () => unknown, { bare, yardstick }: { bare: number; yardstick: string }) {
  const ours = median(work);
  const speed = `${Math.round(1000 / ours)} files a second, ${(ours / pages).toFixed(2)} ms a page, ${ours.toFixed(1)} ms a file`;
  return { name, ratio: ours / bare, detail: `${speed}; ${yardstick} ${bare.toFixed(1)} ms` };
}
