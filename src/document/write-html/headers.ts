import type { FilledCell, FilledTable } from "../write/filled-table";

/** The heads that a figure stands under, and the labels of its row, outermost first. */
export function headersOf(figure: FilledCell, { cells }: FilledTable): readonly FilledCell[] {
  const above = cells.filter((cell) => cell.row < figure.row && covers(cell, figure.column));
  const nearestFigure = Math.max(
    -1,
    ...above.filter((cell) => cell.kind === "figure" && isHeadBetween(cell, figure, above)).map(({ row }) => row),
  );
  const heads = above.filter(({ kind, row }) => kind === "heading" && row > nearestFigure);
  const labels = cells.filter(
    ({ kind, row, rowSpan }) => kind === "rowLabel" && row <= figure.row && figure.row < row + rowSpan,
  );
  return [...heads, ...labels];
}

const covers = ({ column, columnSpan }: FilledCell, at: number): boolean => column <= at && at < column + columnSpan;

/** Figures of another block are parted from this one by heads. */
const isHeadBetween = (cell: FilledCell, figure: FilledCell, above: readonly FilledCell[]): boolean =>
  above.some(({ kind, row }) => kind === "heading" && row > cell.row && row < figure.row);
