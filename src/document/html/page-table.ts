import type { Content, Grid, GridCell } from "../content/content";
import { widestSpan } from "../limits";

type Placed = { -readonly [Key in keyof GridCell]: GridCell[Key] };

/** A table in the making, its cells placed as browsers place them. */
export interface PageTable {
  nextRow(): void;
  /** Takes a place for a cell. What is in the cell is put in when its end is reached. */
  place(attributes: Readonly<Record<string, string>>, content: readonly Content[]): void;
  grid(): Grid;
}

export function pageTable(): PageTable {
  const cells: Placed[] = [];
  /** By column, the first row that no cell from above reaches. */
  const free: number[] = [];
  let row = -1;
  let column = 0;
  let left: Placed | undefined;

  /** Whether a cell begins in the row or reaches into it. A row without any is not there for a reader. */
  const isFilled = (): boolean => left !== undefined || free.some((until) => until > row);

  return {
    nextRow() {
      if (row < 0 || isFilled()) row += 1;
      column = 0;
      left = undefined;
    },
    place(attributes, content) {
      if (row < 0) row = 0;
      // A span that is meant to reach the edge reaches the next cell, if there is one.
      if (left !== undefined && left.columnSpan > widestSpan) left.columnSpan = 1;
      while ((free[column] ?? 0) > row) column += 1;
      const asked = spanOf(attributes["colspan"], 1);
      const rowSpan = asked > widestSpan ? 1 : spanOf(attributes["rowspan"], Infinity);
      left = { row, column, rowSpan, columnSpan: asked, content };
      cells.push(left);
      if (asked > widestSpan) {
        free[column] = row + 1;
        return void (column += 1);
      }
      const first = column;
      do free[column++] = row + rowSpan;
      while (column < first + asked && (free[column] ?? 0) <= row);
      left.columnSpan = column - first;
    },
    grid: () => ({ kind: "grid", height: row < 0 || isFilled() ? row + 1 : row, cells }),
  };
}

/** A span as it is written; 1 for nonsense. A zero, which is "all the rest" for rows, has its own meaning. */
function spanOf(written: string | undefined, zero: number): number {
  const span = parseInt(written ?? "1", 10);
  return span > 0 ? span : span === 0 ? zero : 1;
}
