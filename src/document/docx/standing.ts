import type { WordElement } from "./word-element";

/**
 * Elements of which nothing stands in the text: what was deleted or moved away, descriptions of other elements, readings
 * printed above characters, what tells a field how to get its result.
 */
const notInText: ReadonlySet<string> = new Set([
  "del",
  "moveFrom",
  "delText",
  "instrText",
  "delInstrText",
  "pPr",
  "tblPr",
  "tblPrEx",
  "tblGrid",
  "trPr",
  "tcPr",
  "sdtPr",
  "sdtEndPr",
  "smartTagPr",
  "customXmlPr",
  "sectPr",
  "rt",
]);

/** The children of an element that stand in the text; of a choice between newer and older means only one. */
export function standing(holder: WordElement): readonly WordElement[] {
  if (holder.name === "mc:AlternateContent") return holder.children.slice(0, 1);
  return holder.children.filter((child) => !notInText.has(child.name));
}
