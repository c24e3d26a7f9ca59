import { WorkbookError } from "../workbook";
import { documentText, partDocument, unprefixed, type PartDocument } from "./part-document";
import { maxTextSize } from "./limits";
import { xmlDecoder } from "./xml";

/** A sheet's part with its cells kept apart: a ledger's can be larger than any string, and most edits leave them alone. */
export interface SheetDocument extends PartDocument {
  /** What stands in the place of the child `sheetData`, which is empty here. */
  readonly data: Uint8Array | string;
}

/** In the order of the schema. */
export const sheetOrder: readonly string[] = [
  ...["sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection"],
  ...["protectedRanges", "scenarios", "autoFilter", "sortState", "dataConsolidate", "customSheetViews", "mergeCells"],
  ...["phoneticPr", "conditionalFormatting", "dataValidations", "hyperlinks", "printOptions", "pageMargins"],
  ...["pageSetup", "headerFooter", "rowBreaks", "colBreaks", "customProperties", "cellWatches", "ignoredErrors"],
  ...["smartTags", "drawing", "legacyDrawing", "legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls"],
  ...["webPublishItems", "tableParts", "extLst"],
];

/** A sheet with nothing on it. */
export function blankSheet(namespace: string): SheetDocument {
  const start = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}">`;
  return { start, children: [{ name: "sheetData", xml: "" }], end: "</worksheet>", data: "<sheetData/>" };
}

/** Throws WorkbookError "damaged". */
export function sheetDocument(part: Uint8Array, path: string): SheetDocument {
  const decoder = xmlDecoder(part);
  const begin = findText(part, "<sheetData", 0);
  if (decoder.encoding !== "utf-8" || begin < 0) return fromText(unprefixed(decoder.decode(part), path), path);
  const end = endOfData(part, begin, findLastText(part, "</sheetData>"));
  const frame = decoder.decode(part.subarray(0, begin)) + placeholder + decoder.decode(part.subarray(end));
  return { ...frameDocument(frame), data: part.subarray(begin, end) };
}

export function sheetBytes(document: SheetDocument): Uint8Array {
  const text = new TextEncoder();
  const at = document.children.findIndex((child) => child.name === "sheetData");
  const before = documentText({ ...document, children: document.children.slice(0, at), end: "" });
  const after = documentText({ ...document, start: "", children: document.children.slice(at + 1) });
  const data = typeof document.data === "string" ? text.encode(document.data) : document.data;
  return joined([text.encode(before), data, text.encode(after)]);
}

/** The cells' XML as text. Throws WorkbookError "too-large" where that cannot be one text. */
export function dataText({ data }: SheetDocument): string {
  if (data.length > maxTextSize) {
    throw new WorkbookError({ code: "too-large", what: "size", found: data.length, limit: maxTextSize });
  }
  return typeof data === "string" ? data : new TextDecoder().decode(data);
}

const placeholder = "<sheetData/>";

function frameDocument(frame: string): PartDocument {
  const document = partDocument(frame);
  const children = document.children.map((child) => (child.name === "sheetData" ? { ...child, xml: "" } : child));
  return { ...document, children };
}

function fromText(xml: string, path: string): SheetDocument {
  const begin = xml.indexOf("<sheetData");
  if (begin < 0) throw new WorkbookError({ code: "damaged", detail: path });
  const close = xml.lastIndexOf("</sheetData>");
  const end = close < begin ? xml.indexOf(">", begin) + 1 : close + "</sheetData>".length;
  const frame = (xml.slice(0, begin) + placeholder + xml.slice(end)).replace(
    /^(<\?xml[^>]*?)\sencoding=["'][^"']*["']/,
    "$1",
  );
  return { ...frameDocument(frame), data: xml.slice(begin, end) };
}

function endOfData(part: Uint8Array, begin: number, close: number): number {
  return close < begin ? part.indexOf(0x3e, begin) + 1 : close + "</sheetData>".length;
}

function findText(bytes: Uint8Array, text: string, from: number): number {
  const wanted = new TextEncoder().encode(text);
  for (let at = bytes.indexOf(wanted[0] as number, from); at >= 0; at = bytes.indexOf(wanted[0] as number, at + 1)) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return at;
  }
  return -1;
}

function findLastText(bytes: Uint8Array, text: string): number {
  const wanted = new TextEncoder().encode(text);
  for (
    let at = bytes.lastIndexOf(wanted[0] as number);
    at >= 0;
    at = at === 0 ? -1 : bytes.lastIndexOf(wanted[0] as number, at - 1)
  ) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return at;
  }
  return -1;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
