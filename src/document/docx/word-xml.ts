import { SaxesParser, type SaxesOptions } from "saxes";
import { countTags } from "../count-tags";
import { DocumentError, withinLimit } from "../document-error";
import { maxWordDepth } from "../limits";
import { usualNames } from "./usual-names";
import type { WordElement } from "./word-element";

type Growing = WordElement & { children: WordElement[]; text: string };

/**
 * Reads a part into elements. Entities other than XML's own five are unknown to the parser, and a document type, in which
 * a file could define its own, is refused: no Word file has one. Throws DocumentError.
 */
export function wordElements(xml: string): WordElement {
  countTags(xml);
  const root: Growing = { name: "", attributes: {}, children: [], text: "" };
  const open: Growing[] = [root];
  const names = usualNames();
  const parser = new SaxesParser<SaxesOptions & { xmlns: false }>({ xmlns: false, position: false });
  parser.on("error", (error) => {
    throw damaged(error.message);
  });
  parser.on("doctype", () => {
    throw damaged("a document type");
  });
  parser.on("attribute", ({ name, value }) => names.declare(name, value));
  parser.on("opentag", ({ name, attributes }) => {
    withinLimit("depth", open.length, maxWordDepth);
    const element: Growing = { name: names.usual(name), attributes, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => void open.pop());
  const addText = (text: string) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.write(xml).close();
  return root.children[0] ?? root;
}

function damaged(detail: string): DocumentError {
  return new DocumentError({ code: "damaged", detail });
}
