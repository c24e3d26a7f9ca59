import type { Area } from "../../../src/domain/sheet/address";

/** How a sheet is printed. Margins in points. */
export interface Page {
  orientation: string;
  paperSize: string;
  zoom: Readonly<Record<string, unknown>>;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printOrder: string;
  printGridlines: boolean;
  leftMargin: number;
  rightMargin: number;
  topMargin: number;
  bottomMargin: number;
  headerMargin: number;
  footerMargin: number;
  titleRows: Area | undefined;
  titleColumns: Area | undefined;
  printArea: readonly Area[];
}

/** As on a new sheet of Excel. */
export function newPage(): Page {
  return {
    orientation: "Portrait",
    paperSize: "A4",
    zoom: { scale: 100 },
    centerHorizontally: false,
    centerVertically: false,
    printOrder: "DownThenOver",
    printGridlines: false,
    leftMargin: 50.4,
    rightMargin: 50.4,
    topMargin: 54,
    bottomMargin: 54,
    headerMargin: 21.6,
    footerMargin: 21.6,
    titleRows: undefined,
    titleColumns: undefined,
    printArea: [],
  };
}
