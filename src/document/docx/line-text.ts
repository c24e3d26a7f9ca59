import type { Content } from "../content/content";
import type { TextSources } from "./paragraph";
import { standing } from "./standing";
import { hidesText, type Styles } from "./styles";
import { attributeOf, childOf, valueOf, type WordElement } from "./word-element";

/** Elements that are one character, or a break. */
const signs: Readonly<Record<string, string>> = {
  tab: "\t",
  ptab: "\t",
  br: "\n",
  cr: "\n",
  noBreakHyphen: "-",
};

/** What is drawn instead of written: a picture, a chart, the image of an embedded table. */
const drawn: ReadonlySet<string> = new Set(["a:blip", "c:chart", "v:imagedata"]);

const noteMarks: ReadonlySet<string> = new Set(["footnoteReference", "endnoteReference"]);

/**
 * The text of a paragraph, lines parted by line feeds, and what is anchored in it. Between a field's beginning and its
 * separator stands how it is computed, after that its result.
 */
export function lineText(
  paragraph: WordElement,
  { styles, takeNote }: Pick<TextSources, "styles" | "takeNote">,
  contentOf: (holder: WordElement) => readonly Content[],
): { readonly text: string; readonly after: readonly Content[] } {
  let text = "";
  const after: Content[] = [];
  /** Of the fields that are open here, whether their result has begun. */
  const fields: boolean[] = [];
  const hidden = styles.hides(valueOf(childOf(paragraph, "pPr"), "pStyle")) ?? false;

  const takeIn = (holder: WordElement | undefined): void => {
    for (const part of holder === undefined ? [] : contentOf(holder)) after.push(part);
  };

  const take = (element: WordElement): void => {
    if (element.name === "r" && (hides(element, styles) ?? hidden)) return;
    if (element.name === "fldChar") turn(fields, attributeOf(element, "fldCharType"));
    else if (element.name === "txbxContent") takeIn(element);
    else if (noteMarks.has(element.name)) takeIn(takeNote(element));
    else if (drawn.has(element.name)) after.push({ kind: "picture" });
    else {
      if (fields.every((inResult) => inResult)) text += ownText(element);
      standing(element).forEach(take);
    }
  };

  standing(paragraph).forEach(take);
  return { text, after };
}

function turn(fields: boolean[], mark: string | undefined): void {
  if (mark === "begin") fields.push(false);
  else if (mark === "separate" && fields.length > 0) fields[fields.length - 1] = true;
  else if (mark === "end") fields.pop();
}

function ownText(element: WordElement): string {
  const { name, text } = element;
  if (name === "t" || name === "m:t") return text.replace(/\r\n?|\n/g, " ");
  if (name === "sym") return symbol(attributeOf(element, "char"));
  return signs[name] ?? "";
}

/** A character of a symbol font; in the private area it means nothing without that font. */
function symbol(code: string | undefined): string {
  const point = /^[0-9a-f]{4}$/i.test(code ?? "") ? parseInt(code ?? "", 16) : 0;
  return point < 0x20 || (point >= 0xd800 && point < 0xf900) ? "" : String.fromCodePoint(point);
}

function hides(run: WordElement, styles: Styles): boolean | undefined {
  const properties = childOf(run, "rPr");
  return hidesText(properties) ?? styles.hides(valueOf(properties, "rStyle"));
}
