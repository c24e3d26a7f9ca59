import type { Content } from "../content/content";
import { isFrame } from "../content/frame";
import { holdings, type Holding } from "./report-signs";

/** The part of a page that holds the report, and what stands before it. */
export interface Article {
  readonly before: readonly Content[];
  readonly content: readonly Content[];
}

/**
 * Goes down into a page as long as one part alone shows every sign of a report that the whole shows; of several such
 * parts, the one with most text. A page that shows none is read as a whole.
 */
export function findArticle(page: readonly Content[]): Article {
  const holdingOf = holdings();
  const { signs } = holdingOf(page);
  let before: readonly Content[] = [];
  let content = page;
  for (;;) {
    const inside = signs === 0 ? undefined : fullestPart(content, signs, holdingOf);
    if (inside === undefined) return { before, content };
    before = [...before, ...content.slice(0, inside.at), ...inside.before];
    content = inside.content;
  }
}

interface Inside extends Article {
  /** Which part of the content it is in. */
  readonly at: number;
}

function fullestPart(
  content: readonly Content[],
  signs: number,
  holdingOf: (content: readonly Content[]) => Holding,
): Inside | undefined {
  let fullest: Inside | undefined;
  const consider = (inside: Inside): void => {
    const holding = holdingOf(inside.content);
    if (holding.signs !== signs) return;
    if (fullest === undefined || holding.letters > holdingOf(fullest.content).letters) fullest = inside;
  };
  content.forEach((part, at) => {
    if (part.kind === "box") consider({ at, before: [], content: part.content });
    if (part.kind === "grid" && isFrame(part)) {
      part.cells.forEach((cell, i) =>
        consider({ at, before: part.cells.slice(0, i).flatMap((other) => other.content), content: cell.content }),
      );
    }
  });
  return fullest;
}
