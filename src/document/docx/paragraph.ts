import type { Content } from "../content/content";
import { lineText } from "./line-text";
import type { NextNumber } from "./list-numbers";
import type { TakeNote } from "./notes";
import { hidesText, listPlace, outlineLevel, type Styles } from "./styles";
import { childOf, valueOf, type WordElement } from "./word-element";

/** What paragraphs get from the other parts of the file. */
export interface TextSources {
  readonly styles: Styles;
  readonly nextNumber: NextNumber;
  readonly takeNote: TakeNote;
  /** What a file holds that was put into the text as a whole, by the id of its tie. */
  readonly chunkContent: (id: string | undefined) => readonly Content[];
}

/** A paragraph with its number, and after it the pictures, text boxes and notes anchored in it. */
export function paragraphContent(
  paragraph: WordElement,
  sources: TextSources,
  contentOf: (holder: WordElement) => readonly Content[],
): readonly Content[] {
  const { styles, nextNumber } = sources;
  const properties = childOf(paragraph, "pPr");
  const style = styles.styleOf(valueOf(properties, "pStyle"));
  const { list, depth, level } = { ...style, ...listPlace(properties), ...outlineLevel(properties) };
  const { text, after } = lineText(paragraph, sources, contentOf);
  // Hidden to its end mark, it is not counted either.
  if (text === "" && hidesText(childOf(properties, "rPr")) === true) return after;
  const number = nextNumber(list, depth ?? 0);
  if (style.contents === true) return after;
  return [{ kind: "lines", text: number + text, ...(level === undefined ? {} : { level }) }, ...after];
}
