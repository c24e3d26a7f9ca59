import type { Block, ParagraphBlock, PictureBlock } from "../finished-document";
import type { Content, Grid, Lines } from "./content";
import { isFrame } from "./frame";
import { joinSplitTables } from "./join-tables";
import { plainLine } from "./plain-line";
import { tableOf } from "./table-of";

/** The blocks of what was read, frames and boxes opened, tables that were split over pages in one piece. */
export function blocksOf(content: readonly Content[]): readonly Block[] {
  return joinSplitTables(content.flatMap(blocksIn));
}

function blocksIn(part: Content): readonly Block[] {
  switch (part.kind) {
    case "lines":
      return paragraphsOf(part);
    case "picture":
      return [part];
    case "box":
      return part.content.flatMap(blocksIn);
    case "grid": {
      if (isFrame(part)) return part.cells.flatMap((cell) => cell.content.flatMap(blocksIn));
      const table = tableOf(part);
      return [...(table === undefined ? [] : [table]), ...picturesIn(part)];
    }
  }
}

/** Those in the cells of a table stand after it: one may be the table that its title is written over. */
function picturesIn({ cells }: Grid): readonly PictureBlock[] {
  const within = (part: Content): readonly PictureBlock[] => {
    if (part.kind === "picture") return [part];
    if (part.kind === "box") return part.content.flatMap(within);
    return part.kind === "grid" ? picturesIn(part) : [];
  };
  return cells.flatMap(({ content }) => content.flatMap(within));
}

function paragraphsOf({ text, level }: Lines): readonly ParagraphBlock[] {
  return text
    .split("\n")
    .map((line) => plainLine(line).trim())
    .filter((line) => line !== "")
    .map((line) => ({ kind: "paragraph", text: line, ...(level === undefined ? {} : { level }) }));
}
