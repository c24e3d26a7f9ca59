import { attributeOf, childOf, childrenOf, isOn, numberOf, valueOf, type WordElement } from "./word-element";

/** Which list a paragraph belongs to, and how deep in it. "0" is no list. */
export interface ListPlace {
  readonly list?: string;
  readonly depth?: number;
}

/** What a paragraph style says of its paragraphs, the styles it is based on included. */
export interface ParagraphStyle extends ListPlace {
  /** 1 for a heading of the first level. */
  readonly level?: number;
  /** An entry of a table of contents, which says again what stands elsewhere. */
  readonly contents?: boolean;
}

export interface Styles {
  styleOf(id: string | undefined): ParagraphStyle;
  /** Whether a style hides its text or shows it; undefined when it says neither. */
  hides(id: string | undefined): boolean | undefined;
}

/** Styles based on each other more often than this are going round in a circle. */
const longestChain = 30;

export function stylesOf(part: WordElement | undefined): Styles {
  const styles = new Map(childrenOf(part, "style").map((style) => [attributeOf(style, "styleId") ?? "", style]));
  const standard = childrenOf(part, "style").find(
    (style) =>
      attributeOf(style, "type") === "paragraph" && /^(?:1|true|on)$/.test(attributeOf(style, "default") ?? ""),
  );
  const known = new Map<string, ParagraphStyle>();

  const inherited = (style: WordElement | undefined, chain: number): ParagraphStyle => {
    if (style === undefined || chain > longestChain) return {};
    return { ...inherited(styles.get(valueOf(style, "basedOn") ?? ""), chain + 1), ...ownStyle(style) };
  };

  const hiding = (style: WordElement | undefined, chain: number): boolean | undefined =>
    style === undefined || chain > longestChain
      ? undefined
      : (hidesText(childOf(style, "rPr")) ?? hiding(styles.get(valueOf(style, "basedOn") ?? ""), chain + 1));

  return {
    styleOf(id) {
      const style = styles.get(id ?? "") ?? standard;
      const key = attributeOf(style, "styleId") ?? "";
      const found = known.get(key) ?? inherited(style, 0);
      known.set(key, found);
      return found;
    },
    hides: (id) => hiding(styles.get(id ?? ""), 0),
  };
}

function ownStyle(style: WordElement): ParagraphStyle {
  const properties = childOf(style, "pPr");
  const name = valueOf(style, "name") ?? "";
  const named = numberOf(/^(?:heading|标题)\s*([1-9])$/i.exec(name)?.[1]);
  return {
    ...(named === undefined ? {} : { level: named }),
    ...outlineLevel(properties),
    ...listPlace(properties),
    ...(/^toc\s*\d/i.test(name) ? { contents: true } : {}),
  };
}

/** Whether text properties hide or show; undefined when they say neither. */
export function hidesText(properties: WordElement | undefined): boolean | undefined {
  return childOf(properties, "vanish") === undefined ? undefined : isOn(properties, "vanish");
}

/** The level that paragraph properties set; body text, which Word counts as 9, unsets it. */
export function outlineLevel(properties: WordElement | undefined): { readonly level?: number } {
  const outline = numberOf(valueOf(properties, "outlineLvl"));
  return outline === undefined || outline > 8 ? {} : { level: outline + 1 };
}

export function listPlace(properties: WordElement | undefined): ListPlace {
  const place = childOf(properties, "numPr");
  const list = valueOf(place, "numId");
  const depth = numberOf(valueOf(place, "ilvl"));
  return { ...(list === undefined ? {} : { list }), ...(depth === undefined ? {} : { depth }) };
}
