import type { Area } from "../../../src/domain/sheet/address";
import { refusal } from "../host-error";
import { isUnbounded } from "./area";
import { cellAt, formatAt } from "./cells";
import type { Range, Sheet } from "./sheet";
import type { Workbook } from "./workbook";

/** What protection allows. Each throws AccessDenied, before anything has been changed. */

/** On a protected sheet only unlocked cells take contents. */
export function requireWritable({ sheet, area }: Range, member: string): void {
  if (sheet.protection !== undefined && !isUnlocked(sheet, area)) throw refusal("AccessDenied", member);
}

function isUnlocked(sheet: Sheet, area: Area): boolean {
  if (isUnbounded(area)) return false;
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    for (let column = area.firstColumn; column <= area.lastColumn; column++) {
      if (cellAt(sheet, row, column)?.format?.locked ?? formatAt(sheet, row, column).locked) return false;
    }
  }
  return true;
}

/** Formats on a protected sheet are refused unless the protection says otherwise. */
export function requireFormattable(
  sheet: Sheet,
  member: string,
  unless: "allowFormatCells" | "allowFormatRows" | "allowFormatColumns" = "allowFormatCells",
): void {
  if (sheet.protection !== undefined && sheet.protection.options[unless] !== true)
    throw refusal("AccessDenied", member);
}

/** Merging, conditional formats and the like: never on a protected sheet. */
export function requireUnprotected(sheet: Sheet, member: string): void {
  if (sheet.protection !== undefined) throw refusal("AccessDenied", member);
}

export function requireFreeStructure(workbook: Workbook, member: string): void {
  if (workbook.structureLocked) throw refusal("AccessDenied", member);
}
