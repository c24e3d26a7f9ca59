import type { Excel } from "../excel";
import { recordInput } from "../inputs";
import { valueOf } from "../model/calculation";
import { cellAt, eachCell, touchCell } from "../model/cells";
import { shownText } from "../model/shown-text";
import type { Range } from "../model/sheet";
import { writeContents } from "../model/write";

/** The link of a range's first cell, as Excel hands it out; null without one. */
export function linkOf({ sheet, area }: Range, { workbook }: Excel): unknown {
  const link = cellAt(sheet, area.firstRow, area.firstColumn)?.link;
  if (link === undefined) return null;
  const value = valueOf(workbook, sheet, area.firstRow, area.firstColumn);
  return { ...link, textToDisplay: shownText(value, "General", workbook.date1904) };
}

/** Puts a link on every cell; its text, if one is given, becomes their content. */
export function setLink(range: Range, value: unknown, { workbook }: Excel): void {
  const { textToDisplay, ...given } = recordInput(value);
  const link = Object.fromEntries(Object.entries(given).filter(([, part]) => typeof part === "string"));
  if (typeof textToDisplay === "string") writeContents(workbook, range, `'${textToDisplay}`, "Range.hyperlink");
  const { sheet, area } = range;
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    for (let column = area.firstColumn; column <= area.lastColumn; column++) {
      const cell = touchCell(sheet, row, column);
      cell.link = link;
      cell.format = { ...cell.format, underline: "Single", fontColor: "#0563C1" };
    }
  }
}

export function clearLinks({ sheet, area }: Range): void {
  eachCell(sheet, area, (cell) => delete cell.link);
}
