import type { Block } from "../../src/domain/report/document-block";

/** Blocks as short lines: "文字", "#1 标题", "[图]", a table as its rows with "|" between cells and "⏎" for line breaks. */
export function shown(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind === "picture") return ["[图]"];
    if (block.kind === "table") return block.rows.map((cells) => cells.join("|").replaceAll("\n", "⏎"));
    return [block.level === undefined ? block.text : `#${block.level} ${block.text}`];
  });
}

/** The merges of the first table: "row,column–row,column", from 0. */
export function merges(blocks: readonly Block[]): readonly string[] {
  const table = blocks.find((block) => block.kind === "table");
  return (table?.merges ?? []).map(
    ({ firstRow, firstColumn, lastRow, lastColumn }) => `${firstRow},${firstColumn}–${lastRow},${lastColumn}`,
  );
}
