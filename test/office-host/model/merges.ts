import { contains, type Area } from "../../../src/domain/sheet/address";
import { HostError } from "../host-error";
import { cellCount, intersection, isOneCell, sameArea } from "./area";
import { cellAt, eachCell, isFilled, touchCell } from "./cells";
import type { Range, Sheet } from "./sheet";

/** The value of a merged area stands in its first cell only; what is written to the others is lost. */
export function isCovered(sheet: Sheet, row: number, column: number): boolean {
  const merge = sheet.merges.find((area) => contains(area, row, column));
  return merge !== undefined && (merge.firstRow !== row || merge.firstColumn !== column);
}

/** Merges that were there inside are taken in; one that reaches over the edge is a conflict. */
export function merge({ sheet, area }: Range): void {
  const touched = sheet.merges.filter((other) => intersection(other, area) !== undefined);
  if (touched.some((other) => !sameArea(intersection(other, area) ?? area, other))) {
    throw new HostError("MergedRangeConflict", "The range overlaps a merged area.", "Range.merge");
  }
  sheet.merges = sheet.merges.filter((other) => !touched.includes(other));
  if (isOneCell(area)) return;
  keepFirstValue({ sheet, area });
  sheet.merges.push(area);
}

/** The first value of the area, row by row, moves to its first cell; the others go. */
function keepFirstValue({ sheet, area }: Range): void {
  let kept = cellAt(sheet, area.firstRow, area.firstColumn);
  if (kept !== undefined && !isFilled(kept)) kept = undefined;
  eachCell(sheet, area, (cell) => {
    if (!isFilled(cell)) return;
    kept ??= { ...cell };
    if (cell === kept) return;
    cell.value = null;
    delete cell.formula;
  });
  const first = touchCell(sheet, area.firstRow, area.firstColumn);
  if (kept === undefined || kept === first) return;
  first.value = kept.value;
  if (kept.formula !== undefined) first.formula = kept.formula;
}

/** Every merged area that touches the range falls apart. */
export function unmerge({ sheet, area }: Range): void {
  sheet.merges = sheet.merges.filter((other) => intersection(other, area) === undefined);
}

/** The merged areas that begin inside the range; those that only reach into it are missed, as in Excel. */
export function mergesBeginningIn({ sheet, area }: Range): readonly Area[] {
  return sheet.merges.filter(({ firstRow, firstColumn }) => contains(area, firstRow, firstColumn));
}

export function cellsIn(areas: readonly Area[]): number {
  return areas.reduce((sum, area) => sum + cellCount(area), 0);
}
