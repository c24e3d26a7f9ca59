import type { Content } from "../content/content";
import { paragraphContent, type TextSources } from "./paragraph";
import { withRunOn } from "./run-on";
import { standing } from "./standing";
import { attributeOf, type WordElement } from "./word-element";
import { gridOf } from "./word-table";

/** The paragraphs, tables and pictures of a document in their order; notes follow the paragraph or table they belong to. */
export function textContent(document: WordElement, sources: TextSources): readonly Content[] {
  const contentOf = (holder: WordElement): readonly Content[] =>
    withRunOn(standing(holder)).flatMap((child) => {
      if (child.name === "p") return paragraphContent(child, sources, contentOf);
      if (child.name === "tbl") return tableContent(child, sources, contentOf);
      if (child.name === "altChunk") return sources.chunkContent(attributeOf(child, "id"));
      return contentOf(child);
    });
  return contentOf(document);
}

/** A note in a cell is no part of its number. */
function tableContent(
  table: WordElement,
  sources: TextSources,
  contentOf: (holder: WordElement) => readonly Content[],
): readonly Content[] {
  const notes: WordElement[] = [];
  const takeNote = (mark: WordElement): undefined => {
    const note = sources.takeNote(mark);
    if (note !== undefined) notes.push(note);
  };
  const grid = gridOf(table, (cell) => textContent(cell, { ...sources, takeNote }));
  return [grid, ...notes.flatMap(contentOf)];
}
