import { raiseActivated, raiseSelected } from "./events";
import type { Excel } from "./excel";
import { select } from "./model/selection";
import type { Range } from "./model/sheet";

/** Selects cells and raises what Excel raises: their sheet may have come to the front by it. */
export function selectAndTell(excel: Excel, range: Range, member: string): void {
  const before = excel.workbook.active;
  select(excel.workbook, range, member);
  if (before !== range.sheet) raiseActivated(excel, range.sheet);
  raiseSelected(excel, range);
}
