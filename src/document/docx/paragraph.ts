import type { Content } from "../content/content";
import { lineText } from "./line-text";
import type { NextNumber } from "./list-numbers";
import { listPlace, outlineLevel, type Styles } from "./styles";
import { childOf, valueOf, type WordElement } from "./word-element";

/** What paragraphs get from the other parts of the file. */
export interface TextSources {
  readonly styles: Styles;
  readonly nextNumber: NextNumber;
}

/** A paragraph with its number, and after it the pictures and text boxes anchored in it. */
export function paragraphContent(
  paragraph: WordElement,
  { styles, nextNumber }: TextSources,
  contentOf: (holder: WordElement) => readonly Content[],
): readonly Content[] {
  const properties = childOf(paragraph, "pPr");
  const style = styles.styleOf(valueOf(properties, "pStyle"));
  const { list, depth, level } = { ...style, ...listPlace(properties), ...outlineLevel(properties) };
  const number = nextNumber(list, depth ?? 0);
  const { text, after } = lineText(paragraph, styles, contentOf);
  if (style.contents === true) return after;
  return [{ kind: "lines", text: number + text, ...(level === undefined ? {} : { level }) }, ...after];
}
