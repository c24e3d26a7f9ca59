import type { PageSetup } from "../../domain/sheet/edit";

/** In inches; 2 cm at the sides, as in printed reports. */
const margins = { left: 0.79, right: 0.79, top: 0.98, bottom: 0.98, header: 0.31, footer: 0.31 };

/** A4, as wide as one page, in the middle, with the head repeated on every page. */
export function setUpPrinting(layout: Excel.PageLayout, { orientation, repeatRows }: PageSetup): void {
  layout.paperSize = Excel.PaperType.a4;
  layout.orientation = orientation === "landscape" ? Excel.PageOrientation.landscape : Excel.PageOrientation.portrait;
  layout.zoom = { horizontalFitToPages: 1 };
  layout.centerHorizontally = true;
  layout.setPrintMargins(Excel.PrintMarginUnit.inches, margins);
  if (repeatRows !== undefined) layout.setPrintTitleRows(`$${repeatRows[0] + 1}:$${repeatRows[1] + 1}`);
}
