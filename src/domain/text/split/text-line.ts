import type { Block } from "../../report/document-block";
import type { Paragraph } from "../report-text";

/** A paragraph and what stands around it. */
export interface TextLine extends Paragraph {
  readonly level?: number;
  /** What comes next is a table or a picture. */
  readonly beforeTable: boolean;
}

/** The paragraphs among the blocks, counted from 0. */
export function textLines(blocks: readonly Block[]): readonly TextLine[] {
  const lines: TextLine[] = [];
  blocks.forEach((block, position) => {
    if (block.kind !== "paragraph") return;
    const next = blocks[position + 1];
    const beforeTable = next !== undefined && next.kind !== "paragraph";
    const { text, level } = block;
    lines.push({ index: lines.length, text, beforeTable, ...(level === undefined ? {} : { level }) });
  });
  return lines;
}
