import { fixedA1, type Area } from "../../../domain/sheet/address";
import type { SheetLayout } from "../../../domain/sheet/edit";
import { quotedSheet } from "../layout-xml";
import { escapeCellText, escapeXml } from "../xml";

/** Cells that a chart reads, with what they hold: programs draw that until they have read the cells themselves. */

export function textsXml(layout: SheetLayout, area: Area): string {
  return `<c:strRef>${referenceXml(layout, area)}<c:strCache>${pointsXml(layout, area)}</c:strCache></c:strRef>`;
}

export function numbersXml(layout: SheetLayout, area: Area): string {
  const points = `<c:formatCode>General</c:formatCode>${pointsXml(layout, area)}`;
  return `<c:numRef>${referenceXml(layout, area)}<c:numCache>${points}</c:numCache></c:numRef>`;
}

function referenceXml({ name }: SheetLayout, { firstRow, firstColumn, lastRow, lastColumn }: Area): string {
  const cells = `${fixedA1(firstRow, firstColumn)}:${fixedA1(lastRow, lastColumn)}`;
  return `<c:f>${escapeXml(quotedSheet(name))}!${cells}</c:f>`;
}

/** The cells of one column; a blank has no point. */
function pointsXml({ cells }: SheetLayout, { firstRow, firstColumn, lastRow }: Area): string {
  const points = cells
    .filter(({ row, column }) => column === firstColumn && row >= firstRow && row <= lastRow)
    .filter(({ content }) => content.value !== null && content.value !== "")
    .map(
      ({ row, content }) => `<c:pt idx="${row - firstRow}"><c:v>${escapeCellText(String(content.value))}</c:v></c:pt>`,
    );
  return `<c:ptCount val="${lastRow - firstRow + 1}"/>${points.join("")}`;
}
