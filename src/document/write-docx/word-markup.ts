import { xmlElement, type Markup, type MarkupAttributes, type MarkupChild } from "../write/markup";

export const wordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
export const tieNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** An element of Word's own namespace, its attributes too. Callers keep the order that the standard fixes. */
export function w(name: string, attributes: MarkupAttributes = {}, ...children: readonly MarkupChild[]): Markup {
  const prefixed = Object.entries(attributes).map(([key, value]) => [`w:${key}`, value]);
  return xmlElement(`w:${name}`, Object.fromEntries(prefixed) as MarkupAttributes, children);
}

/** A property that is nothing but a value, the way most are written. */
export const val = (name: string, value: string | number): Markup => w(name, { val: value });

/** The root of a part, with the prefixes that our parts use. */
export function wordPart(name: string, children: readonly MarkupChild[]): string {
  const root = xmlElement(`w:${name}`, { "xmlns:w": wordNamespace, "xmlns:r": tieNamespace }, children);
  return xmlDeclaration + root.markup;
}

export const xmlDeclaration = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
