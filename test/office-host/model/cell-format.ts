/** How a cell looks. Colours are "#RRGGBB"; a fill of undefined is none. */
export interface CellFormat {
  readonly numberFormat: string;
  readonly fontName: string;
  /** Points. */
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly fontColor: string;
  readonly fill: string | undefined;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly wrapText: boolean;
  readonly indentLevel: number;
  readonly locked: boolean;
  readonly borders: Readonly<Partial<Record<BorderSide, BorderLine>>>;
}

export type BorderSide = "top" | "bottom" | "left" | "right" | "diagonalDown" | "diagonalUp";

export interface BorderLine {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

export const defaultFormat: CellFormat = {
  numberFormat: "General",
  fontName: "等线",
  fontSize: 11,
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  fontColor: "#000000",
  fill: undefined,
  horizontalAlignment: "General",
  verticalAlignment: "Center",
  wrapText: false,
  indentLevel: 0,
  locked: true,
  borders: {},
};

export const noBorder: BorderLine = { style: "None", color: "#000000", weight: "Thin" };
