import { documentText, partDocument, type Child, type PartDocument } from "../../../workbook/xlsx/part-document";
import { attributeOf, childOf, numberOf, type WordElement } from "../../docx/word-element";
import type { Markup } from "../../write/markup";
import { lineReference, pageSetup, textWidth, type PageLine } from "../page";
import { bodyOf, type Template } from "./open-template";
import { withOurPrefixes } from "./word-prefix";

const localName = ({ name }: Child): string => name.slice(name.indexOf(":") + 1);

/** The width of the text on the template's pages, in twips. */
export function widthOf({ document }: Template): number {
  const setup = bodyOf(document)?.children.findLast(({ name }) => name === "sectPr");
  const measure = (element: string, attribute: string) => measured(setup, element, attribute);
  const paper = measure("pgSz", "w");
  const sides = [measure("pgMar", "left"), measure("pgMar", "right")];
  if (paper === undefined || sides.includes(undefined)) return textWidth;
  const width = sides.reduce<number>((rest, side) => rest - (side ?? 0), paper) - (measure("pgMar", "gutter") ?? 0);
  return width > 0 ? width : textWidth;
}

const measured = (setup: WordElement | undefined, element: string, attribute: string): number | undefined =>
  numberOf(attributeOf(childOf(setup, element), attribute));

/** The pages on which a template has headers, by the id of the tie to each. */
export function headersOf({ document }: Template): ReadonlyMap<string, string> {
  const setup = bodyOf(document)?.children.findLast(({ name }) => name === "sectPr");
  const references = setup?.children.filter(({ name }) => name === "headerReference") ?? [];
  return new Map(references.map((one) => [attributeOf(one, "type") ?? "default", attributeOf(one, "id") ?? ""]));
}

/** The template's document with our body in the place of its own; its last pages' set-up stays. */
export function withBody(text: string, body: readonly Markup[], headers: readonly PageLine[]): string {
  const document = withOurPrefixes(partDocument(text));
  const children = document.children.map((child) =>
    localName(child) === "body" ? { ...child, xml: bodyText(partDocument(child.xml), body, headers) } : child,
  );
  return documentText({ ...document, children });
}

function bodyText(old: PartDocument, body: readonly Markup[], headers: readonly PageLine[]): string {
  const own = old.children.findLast((child) => localName(child) === "sectPr");
  const setup = own === undefined ? pageSetup(headers).markup : withReferences(own.xml, headers);
  const paragraphs = body.map(({ markup }) => ({ name: "w:p", xml: markup }));
  return documentText({ ...old, children: [...paragraphs, { name: "w:sectPr", xml: setup }] });
}

function withReferences(setup: string, headers: readonly PageLine[]): string {
  if (headers.length === 0) return setup;
  const part = partDocument(setup);
  const references = headers.map((line) => ({ name: "w:headerReference", xml: lineReference(line).markup }));
  return documentText({ ...part, children: [...references, ...part.children] });
}
