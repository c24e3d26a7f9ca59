import type { Area } from "../../domain/sheet/address";
import type { CellLook } from "../../domain/sheet/edit";
import { cellLooks, linkColour } from "../cell-looks";
import { rangeOf } from "./pages";

/** Gives an area one of our looks. No fill: what is coloured is a mark. */
export function formatArea(sheet: Excel.Worksheet, area: Area, look: CellLook): void {
  const { font, size, bold, border, horizontal, wrap, link } = cellLooks[look];
  const { format } = rangeOf(sheet, area);
  format.font.name = font;
  format.font.size = size;
  format.font.bold = bold;
  format.font.color = link ? `#${linkColour}` : "#000000";
  format.font.underline = link ? Excel.RangeUnderlineStyle.single : Excel.RangeUnderlineStyle.none;
  format.horizontalAlignment =
    horizontal === "center" ? Excel.HorizontalAlignment.center : Excel.HorizontalAlignment.left;
  format.verticalAlignment = Excel.VerticalAlignment.center;
  format.wrapText = wrap;
  if (border) drawBorders(format, area);
}

function drawBorders(format: Excel.RangeFormat, { firstRow, firstColumn, lastRow, lastColumn }: Area): void {
  const { edgeTop, edgeBottom, edgeLeft, edgeRight, insideHorizontal, insideVertical } = Excel.BorderIndex;
  const sides = [edgeTop, edgeBottom, edgeLeft, edgeRight];
  // A single row or column has no inside, and Excel refuses to draw one.
  if (lastRow > firstRow) sides.push(insideHorizontal);
  if (lastColumn > firstColumn) sides.push(insideVertical);
  for (const side of sides) {
    const line = format.borders.getItem(side);
    line.style = Excel.BorderLineStyle.continuous;
    line.weight = Excel.BorderWeight.thin;
    line.color = "#000000";
  }
}
