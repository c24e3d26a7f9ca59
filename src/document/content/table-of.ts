import type { Area } from "../../domain/sheet/address";
import type { TableBlock } from "../finished-document";
import { withinLimit } from "../document-error";
import { maxTableCells, widestSpan } from "../limits";
import type { Content, Grid, GridCell } from "./content";
import { plainLine } from "./plain-line";

/** The table of a grid, its merges in reading order; undefined if no cell is in it. Throws DocumentError. */
export function tableOf(grid: Grid): TableBlock | undefined {
  const width = widthOf(grid);
  if (width === 0 || grid.height === 0) return undefined;
  withinLimit("cells", width * grid.height, maxTableCells);
  const rows = Array.from({ length: grid.height }, () => new Array<string>(width).fill(""));
  const merges: Area[] = [];
  for (const cell of grid.cells) {
    const row = rows[cell.row];
    if (row !== undefined) row[cell.column] = cellText(cell.content);
    const area = areaOf(cell, width, grid.height);
    if (area.lastRow > area.firstRow || area.lastColumn > area.firstColumn) merges.push(area);
  }
  return { kind: "table", rows, merges };
}

/** Columns up to the last that a cell begins in or honestly reaches. */
function widthOf({ cells }: Grid): number {
  return cells.reduce(
    (width, { column, columnSpan }) => Math.max(width, column + (columnSpan > widestSpan ? 1 : columnSpan)),
    0,
  );
}

function areaOf({ row, column, rowSpan, columnSpan }: GridCell, width: number, height: number): Area {
  return {
    firstRow: row,
    firstColumn: column,
    lastRow: Math.min(row + rowSpan, height) - 1,
    lastColumn: Math.min(column + columnSpan, width) - 1,
  };
}

/** Paragraphs of a cell stand on lines of their own; so do the rows of a table inside it. */
function cellText(content: readonly Content[]): string {
  return linesIn(content).map(plainLine).join("\n");
}

function linesIn(content: readonly Content[]): readonly string[] {
  return content.flatMap((part) => {
    switch (part.kind) {
      case "lines":
        return part.text.split("\n");
      case "picture":
        return [];
      case "box":
        return linesIn(part.content);
      case "grid":
        return innerRows(part);
    }
  });
}

function innerRows(grid: Grid): readonly string[] {
  const rows: string[][] = [];
  for (const { row, content } of grid.cells) (rows[row] ??= []).push(linesIn(content).join(" ").trim());
  return rows.map((cells) => cells.filter((text) => text !== "").join(" ")).filter((text) => text !== "");
}
