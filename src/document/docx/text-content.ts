import type { Content } from "../content/content";
import { paragraphContent, type TextSources } from "./paragraph";
import { withRunOn } from "./run-on";
import { standing } from "./standing";
import { gridOf } from "./word-table";
import type { WordElement } from "./word-element";

/** The paragraphs, tables and pictures of a document in their order. */
export function textContent(document: WordElement, sources: TextSources): readonly Content[] {
  const contentOf = (holder: WordElement): readonly Content[] =>
    withRunOn(standing(holder)).flatMap((child) => {
      if (child.name === "p") return paragraphContent(child, sources, contentOf);
      if (child.name === "tbl") return [gridOf(child, contentOf)];
      return contentOf(child);
    });
  return contentOf(document);
}
