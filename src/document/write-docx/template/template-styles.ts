import { documentText, partDocument } from "../../../workbook/xlsx/part-document";
import { attributeOf, childOf, childrenOf, numberOf, valueOf, type WordElement } from "../../docx/word-element";
import type { LookName } from "../looks";
import type { StyleUse, StyleUses } from "../paragraphs";
import { styleMarkup, styleNames, styles } from "../styles";
import { sizes } from "../units";
import { withOurPrefixes } from "./word-prefix";

/** How the paragraphs of a report use a template's styles, and which of ours the template lacks. */
export interface TemplateStyles {
  readonly uses: StyleUses;
  readonly lacking: readonly LookName[];
  /** The id of the standard style: the template's, or ours where it has none. */
  readonly bodyId: string;
}

export function templateStyles(part: WordElement | undefined): TemplateStyles {
  const there = childrenOf(part, "style").filter((style) => attributeOf(style, "type") === "paragraph");
  const standard = there.find((style) => /^(?:1|true|on)$/.test(attributeOf(style, "default") ?? ""));
  const named = (look: LookName) =>
    there.find((style) => valueOf(style, "name")?.toLowerCase() === styles[look].name.toLowerCase());
  const useOf = (look: LookName): StyleUse => {
    if (look === "body" && standard !== undefined) return standardUse(standard, part);
    const id = attributeOf(named(look), "styleId") ?? styles[look].id;
    return /^heading/.test(look) && named(look) !== undefined ? { id, numbered: true } : { id };
  };
  return {
    uses: Object.fromEntries(styleNames.map((look) => [look, useOf(look)])) as StyleUses,
    bodyId: attributeOf(standard, "styleId") ?? styles.body.id,
    lacking: styleNames.filter((look) => named(look) === undefined && !(look === "body" && standard !== undefined)),
  };
}

/** Body text in the template's own standard style. Where that does not move the first line in, the paragraphs do. */
function standardUse(standard: WordElement, part: WordElement | undefined): StyleUse {
  if (childOf(childOf(standard, "pPr"), "ind") !== undefined) return {};
  const defaults = childOf(childOf(childOf(part, "docDefaults"), "rPrDefault"), "rPr");
  const halves = [childOf(standard, "rPr"), defaults].map((look) => numberOf(valueOf(look, "sz")));
  return { indentedAt: (halves.find((size) => size !== undefined) ?? sizes.five * 2) / 2 };
}

/** The template's styles with ours that it lacks. */
export function withStyles(text: string, { lacking, bodyId }: TemplateStyles): string {
  const part = withOurPrefixes(partDocument(text));
  const added = lacking.map((look) => ({ name: "w:style", xml: styleMarkup(look, bodyId).markup }));
  return documentText({ ...part, children: [...part.children, ...added] });
}
