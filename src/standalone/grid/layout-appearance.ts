import type { SheetLayout } from "../../domain/sheet/edit";
import { cellLooks } from "../../workbook/cell-looks";
import { charactersToPixels, pointsToPixels, type CellAppearance, type SheetAppearance } from "./appearance";

/** How a sheet that we laid out looks, before it was ever in a file. */
export function layoutAppearance({ cells, columnWidths, rowHeights, frozenRows }: SheetLayout): SheetAppearance {
  const looks = new Map<number, Map<number, CellAppearance>>();
  for (const { row, column, look } of cells) {
    const { font, size, bold, border, horizontal, wrap } = cellLooks[look];
    const ofRow = looks.get(row) ?? new Map<number, CellAppearance>();
    looks.set(row, ofRow.set(column, { font, size, bold, bordered: border, align: horizontal, wrap }));
  }
  return {
    columnWidths: new Map(columnWidths.map((width, column) => [column, charactersToPixels(width)])),
    rowHeights: new Map([...rowHeights].map(([row, points]) => [row, pointsToPixels(points)])),
    frozenRows,
    cells: looks,
  };
}
