import { refusal } from "../host-error";
import { oneCell } from "./area";
import type { Range, Sheet } from "./sheet";
import type { Workbook } from "./workbook";

/** What is selected on the sheet in front. */
export function selectionOf({ active }: Workbook): Range {
  return { sheet: active, area: active.selection };
}

export function cellOf({ sheet, area }: Range): Range {
  return { sheet, area: oneCell(area.firstRow, area.firstColumn) };
}

/** Brings a sheet to the front. A hidden one cannot be. */
export function activate(workbook: Workbook, sheet: Sheet, member: string): void {
  if (sheet.visibility !== "Visible") throw refusal("InvalidOperation", member);
  workbook.active = sheet;
}

/** Selects cells; their sheet comes to the front. */
export function select(workbook: Workbook, { sheet, area }: Range, member: string): void {
  activate(workbook, sheet, member);
  sheet.selection = area;
}
