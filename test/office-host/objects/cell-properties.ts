import type { Area } from "../../../src/domain/sheet/address";
import { recordInput } from "../inputs";
import { areaText, oneCell, quotedSheet } from "../model/area";
import { borderTrait, type BorderEdge } from "../model/border";
import { common } from "../model/cells";
import { sizeOf } from "../model/lines";
import type { CellFormat } from "../model/cell-format";
import type { Range, Sheet } from "../model/sheet";
import { notFound } from "../host-error";

/** `getCellProperties` and `getRowProperties`: what the load options ask for, and nothing else. */

type Options = Readonly<Record<string, unknown>>;

/** One cell, or one row of cells, by what is asked of it. */
type Reader = (range: Range, options: unknown) => unknown;

function shared<Key extends keyof CellFormat>(key: Key): Reader {
  return ({ sheet, area }) => common(sheet, area, (format) => format[key]);
}

function nested(readers: Readonly<Record<string, Reader>>, member: string): Reader {
  return (range, options) => {
    const asked: Options = recordInput(options);
    const answer: Record<string, unknown> = {};
    for (const [name, wanted] of Object.entries(asked)) {
      if (wanted === false || wanted === undefined) continue;
      const reader = readers[name];
      if (reader === undefined) throw notFound(`${member}.${name}`, "not in this host");
      answer[name] = reader(range, wanted);
    }
    return answer;
  };
}

const edges: Readonly<Record<string, BorderEdge>> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
};

const borders = nested(
  Object.fromEntries(
    Object.entries(edges).map(([name, edge]): [string, Reader] => [
      name,
      nested(
        {
          color: (range) => borderTrait(range, edge, "color"),
          style: (range) => borderTrait(range, edge, "style"),
          weight: (range) => borderTrait(range, edge, "weight"),
        },
        `borders.${name}`,
      ),
    ]),
  ),
  "borders",
);

const formatReaders: Readonly<Record<string, Reader>> = {
  borders,
  fill: nested({ color: ({ sheet, area }) => common(sheet, area, ({ fill }) => fill ?? "#FFFFFF") }, "fill"),
  font: nested(
    {
      name: shared("fontName"),
      size: shared("fontSize"),
      bold: shared("bold"),
      italic: shared("italic"),
      color: shared("fontColor"),
      underline: shared("underline"),
      strikethrough: shared("strikethrough"),
    },
    "font",
  ),
  horizontalAlignment: shared("horizontalAlignment"),
  verticalAlignment: shared("verticalAlignment"),
  wrapText: shared("wrapText"),
  indentLevel: shared("indentLevel"),
  protection: ({ sheet, area }) => ({ locked: common(sheet, area, ({ locked }) => locked), formulaHidden: false }),
};

const addressReader: Reader = ({ sheet, area }) => `${quotedSheet(sheet.name)}!${areaText(area)}`;

const cellReader = nested(
  {
    address: addressReader,
    hidden: ({ sheet, area }) => sheet.hiddenRows.has(area.firstRow) || sheet.hiddenColumns.has(area.firstColumn),
    format: nested(formatReaders, "CellProperties.format"),
  },
  "CellProperties",
);

const rowReader = nested(
  {
    address: addressReader,
    rowIndex: ({ area }) => area.firstRow,
    rowHidden: ({ sheet, area }) => sheet.hiddenRows.has(area.firstRow),
    format: nested(
      {
        ...formatReaders,
        rowHeight: ({ sheet, area: { firstRow } }) => sizeOf(sheet.rowHeights, firstRow, firstRow, 14.25),
      },
      "RowProperties.format",
    ),
  },
  "RowProperties",
);

export function cellProperties(sheet: Sheet, area: Area, options: unknown): unknown {
  return rowsOf(area).map(({ firstRow }) =>
    Array.from({ length: area.lastColumn - area.firstColumn + 1 }, (_, index) =>
      cellReader({ sheet, area: oneCell(firstRow, area.firstColumn + index) }, options),
    ),
  );
}

export function rowProperties(sheet: Sheet, area: Area, options: unknown): unknown {
  return rowsOf(area).map((row) => rowReader({ sheet, area: row }, options));
}

function rowsOf(area: Area): readonly Area[] {
  return Array.from({ length: area.lastRow - area.firstRow + 1 }, (_, index) => {
    const row = area.firstRow + index;
    return { ...area, firstRow: row, lastRow: row };
  });
}
