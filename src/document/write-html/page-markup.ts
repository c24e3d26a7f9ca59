import { htmlElement, type Markup, type MarkupAttributes, type MarkupChild } from "../write/markup";
import { looks, type LookedAt } from "./looks";

/** Makes the elements of an article: for a page that has its looks in a style sheet, or to be pasted with them. */
export type MakeElement = (name: string, attributes: MarkupAttributes, ...children: readonly MarkupChild[]) => Markup;

export const plainElement: MakeElement = (name, attributes, ...children) => htmlElement(name, attributes, children);

/** Editors keep what stands in an element itself and drop style sheets. */
export const styledElement: MakeElement = (name, attributes, ...children) => {
  const look = name in looks ? looks[name as LookedAt] : undefined;
  return htmlElement(name, { ...attributes, style: joined(look, attributes["style"]) }, children);
};

function joined(look: string | undefined, own: string | number | undefined): string | undefined {
  return [look, own].filter((one) => one !== undefined).join(";") || undefined;
}

/** Blanks side by side would be shown as one. */
export function spaced(text: string): string {
  return text.replace(/ (?= )|^ | $/g, "\u00a0");
}
