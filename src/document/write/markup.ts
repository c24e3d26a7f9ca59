import { escapedText } from "../../domain/markup/escaped-text";

/** A piece of XML or HTML that is well formed. Plain text only gets into one escaped. */
export interface Markup {
  readonly markup: string;
}

export type MarkupChild = Markup | string | undefined;

export type MarkupAttributes = Readonly<Record<string, string | number | undefined>>;

/** An element of an XML part. Children and attributes that are undefined are left out. */
export function xmlElement(name: string, attributes: MarkupAttributes, children: readonly MarkupChild[]): Markup {
  const content = contentOf(children);
  const start = `<${name}${attributesText(attributes)}`;
  return { markup: content === "" ? `${start}/>` : `${start}>${content}</${name}>` };
}

const voidElements: ReadonlySet<string> = new Set(["br", "col", "meta"]);

/** An element of a web page. */
export function htmlElement(name: string, attributes: MarkupAttributes, children: readonly MarkupChild[]): Markup {
  const start = `<${name}${attributesText(attributes)}>`;
  return { markup: voidElements.has(name) ? start : `${start}${contentOf(children)}</${name}>` };
}

function attributesText(attributes: MarkupAttributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${escapedText(String(value))}"`))
    .join("");
}

function contentOf(children: readonly MarkupChild[]): string {
  return children
    .map((child) => (child === undefined ? "" : typeof child === "string" ? escapedText(child) : child.markup))
    .join("");
}
