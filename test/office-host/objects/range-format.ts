import { choiceInput, colorInput, numberInput, textInput, truthInput, wholeInput } from "../inputs";
import type { CellFormat } from "../model/cell-format";
import { common, setFormat } from "../model/cells";
import { sizeOf } from "../model/lines";
import { requireFormattable } from "../model/permission";
import type { Range } from "../model/sheet";
import { object, type ObjectType, type Property } from "../object-type";

/** Points, as on a new sheet. */
const standardHeight = 14.25;
const standardWidth = 48;

/** A trait that is kept cell by cell; null where the cells differ. */
function trait<Key extends keyof CellFormat>(
  key: Key,
  read: (value: unknown, member: string) => CellFormat[Key],
  member: string,
): Property<Range> {
  return {
    get: ({ sheet, area }) => common(sheet, area, (format) => format[key]),
    set: ({ sheet, area }, value) => {
      requireFormattable(sheet, member);
      setFormat(sheet, area, { [key]: read(value, member) });
    },
  };
}

const horizontal = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const vertical = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
const underlines = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;

function oneOf(choices: readonly string[]): (value: unknown, member: string) => string {
  return (value, member) => choiceInput(value, choices, member);
}

function size(which: "rowHeights" | "columnWidths", member: string): Property<Range> {
  const isRow = which === "rowHeights";
  const lines = ({ area }: Range): readonly [number, number] =>
    isRow ? [area.firstRow, area.lastRow] : [area.firstColumn, area.lastColumn];
  return {
    get: (range) => sizeOf(range.sheet[which], ...lines(range), isRow ? standardHeight : standardWidth),
    set: (range, value) => {
      requireFormattable(range.sheet, member, isRow ? "allowFormatRows" : "allowFormatColumns");
      const points = numberInput(value, member);
      const [first, last] = lines(range);
      for (let line = first; line <= last; line++) range.sheet[which].set(line, points);
    },
  };
}

export const rangeFormatType: ObjectType<Range> = {
  properties: {
    HorizontalAlignment: trait("horizontalAlignment", oneOf(horizontal), "RangeFormat.horizontalAlignment"),
    VerticalAlignment: trait("verticalAlignment", oneOf(vertical), "RangeFormat.verticalAlignment"),
    WrapText: trait("wrapText", truthInput, "RangeFormat.wrapText"),
    IndentLevel: trait("indentLevel", wholeInput, "RangeFormat.indentLevel"),
    RowHeight: size("rowHeights", "RangeFormat.rowHeight"),
    ColumnWidth: size("columnWidths", "RangeFormat.columnWidth"),
    UseStandardHeight: {
      get: ({ sheet, area }) =>
        ![...sheet.rowHeights.keys()].some((row) => row >= area.firstRow && row <= area.lastRow),
      set: ({ sheet, area }, value) => {
        requireFormattable(sheet, "RangeFormat.useStandardHeight", "allowFormatRows");
        if (truthInput(value, "RangeFormat.useStandardHeight")) forget(sheet.rowHeights, area.firstRow, area.lastRow);
      },
    },
  },
  links: {
    Font: (range) => object("RangeFont", range),
    Fill: (range) => object("RangeFill", range),
    Borders: (range) => object("RangeBorderCollection", range),
    Protection: (range) => object("FormatProtection", range),
  },
  commands: {
    AutofitRows: ({ sheet, area }) => {
      requireFormattable(sheet, "RangeFormat.autofitRows", "allowFormatRows");
      forget(sheet.rowHeights, area.firstRow, area.lastRow);
    },
    AutofitColumns: ({ sheet, area }) => {
      requireFormattable(sheet, "RangeFormat.autofitColumns", "allowFormatColumns");
      forget(sheet.columnWidths, area.firstColumn, area.lastColumn);
    },
  },
  since: {
    RowHeight: "1.2",
    ColumnWidth: "1.2",
    UseStandardHeight: "1.7",
    Protection: "1.2",
    IndentLevel: "1.9",
    AutofitRows: "1.2",
    AutofitColumns: "1.2",
  },
};

/** The host measures no text: a line that fits itself is of standard size. */
function forget(sizes: Map<number, number>, first: number, last: number): void {
  for (const line of [...sizes.keys()]) if (line >= first && line <= last) sizes.delete(line);
}

export const rangeFontType: ObjectType<Range> = {
  properties: {
    Name: trait("fontName", textInput, "RangeFont.name"),
    Size: trait("fontSize", numberInput, "RangeFont.size"),
    Bold: trait("bold", truthInput, "RangeFont.bold"),
    Italic: trait("italic", truthInput, "RangeFont.italic"),
    Color: trait("fontColor", colorInput, "RangeFont.color"),
    Underline: trait("underline", oneOf(underlines), "RangeFont.underline"),
    Strikethrough: trait("strikethrough", truthInput, "RangeFont.strikethrough"),
  },
  since: { Strikethrough: "1.9" },
};

export const rangeFillType: ObjectType<Range> = {
  properties: {
    // No fill reads as white, as in Excel.
    Color: {
      get: ({ sheet, area }) => common(sheet, area, ({ fill }) => fill ?? "#FFFFFF"),
      set: ({ sheet, area }, value) => {
        requireFormattable(sheet, "RangeFill.color");
        setFormat(sheet, area, { fill: colorInput(value, "RangeFill.color") });
      },
    },
  },
  commands: {
    Clear: ({ sheet, area }) => {
      requireFormattable(sheet, "RangeFill.clear");
      setFormat(sheet, area, { fill: undefined });
    },
  },
};

export const formatProtectionType: ObjectType<Range> = {
  properties: { Locked: trait("locked", truthInput, "FormatProtection.locked") },
  since: { Locked: "1.2" },
};
