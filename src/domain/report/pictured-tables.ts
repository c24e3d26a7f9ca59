import type { TableId } from "../format/cell-key";
import { notice2021 } from "../format/notice-2021-30";
import type { ReportText } from "../text/report-text";
import type { Block } from "./document-block";

const { sections: format } = notice2021;

/**
 * Tables that may be a picture: there is one in their section, or where their section would be. Pages that were scanned
 * have their headings in the picture, too.
 */
export function picturedTables(blocks: readonly Block[], { sections }: ReportText): ReadonlySet<TableId> {
  const starts = sections
    .map(({ heading, number }) => ({ paragraph: heading.index, order: orderOf(number) }))
    .filter(({ order }) => order >= 0);
  const pictured = new Set<TableId>();
  let paragraphs = 0;
  for (const block of blocks) {
    if (block.kind === "paragraph") paragraphs++;
    if (block.kind !== "picture") continue;
    const here = starts.findLast(({ paragraph }) => paragraph < paragraphs)?.order ?? 0;
    const next = starts.find(({ paragraph }) => paragraph >= paragraphs)?.order ?? format.length;
    for (const section of format.slice(here, Math.max(next, here + 1))) {
      if ("table" in section) pictured.add(section.table);
    }
  }
  return pictured;
}

/** Which of the format's sections it is; -1 for none. */
const orderOf = (number: string): number => format.findIndex(({ numeral }) => numeral === number);
