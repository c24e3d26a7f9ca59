import type { Area } from "../../../src/domain/sheet/address";
import { noBorder, type BorderLine, type BorderSide } from "./cell-format";
import { formatAt, setFormat } from "./cells";
import type { Range } from "./sheet";

/** The borders of a range, as Excel names them. */
export const borderEdges = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;

export type BorderEdge = (typeof borderEdges)[number];

/** The cells whose side makes the edge. An inside line is drawn on both cells that share it. */
function strips({ area }: Range, edge: BorderEdge): readonly (readonly [Area, BorderSide])[] {
  switch (edge) {
    case "EdgeTop":
      return [[{ ...area, lastRow: area.firstRow }, "top"]];
    case "EdgeBottom":
      return [[{ ...area, firstRow: area.lastRow }, "bottom"]];
    case "EdgeLeft":
      return [[{ ...area, lastColumn: area.firstColumn }, "left"]];
    case "EdgeRight":
      return [[{ ...area, firstColumn: area.lastColumn }, "right"]];
    case "InsideHorizontal":
      return [
        [{ ...area, firstRow: area.firstRow + 1 }, "top"],
        [{ ...area, lastRow: area.lastRow - 1 }, "bottom"],
      ];
    case "InsideVertical":
      return [
        [{ ...area, firstColumn: area.firstColumn + 1 }, "left"],
        [{ ...area, lastColumn: area.lastColumn - 1 }, "right"],
      ];
    case "DiagonalDown":
      return [[area, "diagonalDown"]];
    case "DiagonalUp":
      return [[area, "diagonalUp"]];
  }
}

function* cellsOf(range: Range, edge: BorderEdge): Generator<readonly [row: number, column: number, side: BorderSide]> {
  for (const [area, side] of strips(range, edge)) {
    for (let row = area.firstRow; row <= area.lastRow; row++) {
      for (let column = area.firstColumn; column <= area.lastColumn; column++) yield [row, column, side];
    }
  }
}

/** A trait of the line along an edge; null where the cells differ. */
export function borderTrait(range: Range, edge: BorderEdge, trait: keyof BorderLine): string | null {
  const found = new Set<string>();
  for (const [row, column, side] of cellsOf(range, edge)) {
    found.add((formatAt(range.sheet, row, column).borders[side] ?? noBorder)[trait]);
    if (found.size > 1) return null;
  }
  const [only = noBorder[trait]] = found;
  return only;
}

/** Setting a colour or a weight where there is no line draws one, as Excel does. */
export function setBorderTrait(range: Range, edge: BorderEdge, trait: keyof BorderLine, value: string): void {
  for (const [row, column, side] of cellsOf(range, edge)) {
    const { borders } = formatAt(range.sheet, row, column);
    const before = borders[side] ?? { ...noBorder, style: "Continuous" };
    const line = { ...before, [trait]: value };
    const after = { ...borders, [side]: line };
    if (line.style === "None") delete after[side];
    setFormat(
      range.sheet,
      { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column },
      { borders: after },
    );
  }
}
