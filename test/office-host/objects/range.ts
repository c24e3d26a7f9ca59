import type { Area } from "../../../src/domain/sheet/address";
import type { Scalar } from "../../../src/domain/sheet/sheet-data";
import type { Excel } from "../excel";
import { raiseChanged } from "../events";
import { requireFocus } from "../focus";
import { selectAndTell } from "../selecting";
import { choiceInput, truthInput } from "../inputs";
import { areaText, cellCount, columnCount, isOneCell, isUnbounded, quotedSheet, rowCount } from "../model/area";
import { valueOf } from "../model/calculation";
import { cellAt, clearFormats, formatAt, setFormat } from "../model/cells";
import { clearedOf } from "../model/conditional-format";
import { isHidden, setHidden } from "../model/lines";
import { merge, unmerge } from "../model/merges";
import { requireFormattable, requireUnprotected, requireWritable } from "../model/permission";
import { shownText } from "../model/shown-text";
import type { Range } from "../model/sheet";
import { clearContents, eachOf, mostCells, wrongSize, writeContents } from "../model/write";
import { object, type ObjectType, type Property } from "../object-type";
import { valueType, wireValue } from "../wire-value";
import { cellProperties, rowProperties } from "./cell-properties";
import { clearLinks, linkOf, setLink } from "./hyperlink";
import { relatives } from "./relatives";

export const rangeType: ObjectType<Range> = {
  properties: {
    Address: { get: addressOf },
    RowIndex: { get: ({ area }) => area.firstRow },
    ColumnIndex: { get: ({ area }) => area.firstColumn },
    RowCount: { get: ({ area }) => rowCount(area) },
    ColumnCount: { get: ({ area }) => columnCount(area) },
    // Beyond the largest 32-bit number Excel answers -1.
    CellCount: { get: ({ area }) => (cellCount(area) > 2 ** 31 - 1 ? -1 : cellCount(area)) },
    Values: contents((value) => wireValue(value), "Range.values"),
    Formulas: contents((value, formula) => formula ?? wireValue(value), "Range.formulas"),
    Text: {
      get: (range, excel) =>
        table(range, (row, column) => {
          const { numberFormat } = formatAt(range.sheet, row, column);
          return shownText(valueAt(range, row, column, excel), numberFormat, excel.workbook.date1904);
        }),
    },
    ValueTypes: {
      get: (range, excel) => table(range, (row, column) => valueType(valueAt(range, row, column, excel))),
    },
    NumberFormat: {
      get: ({ sheet, area }) => table({ sheet, area }, (row, column) => formatAt(sheet, row, column).numberFormat),
      set: setNumberFormat,
    },
    RowHidden: {
      get: ({ sheet, area }) => isHidden(sheet.hiddenRows, area.firstRow, area.lastRow),
      set: ({ sheet, area }, value) => {
        requireFormattable(sheet, "Range.rowHidden", "allowFormatRows");
        setHidden(sheet.hiddenRows, area.firstRow, area.lastRow, truthInput(value, "Range.rowHidden"));
      },
    },
    ColumnHidden: {
      get: ({ sheet, area }) => isHidden(sheet.hiddenColumns, area.firstColumn, area.lastColumn),
      set: ({ sheet, area }, value) => {
        requireFormattable(sheet, "Range.columnHidden", "allowFormatColumns");
        setHidden(sheet.hiddenColumns, area.firstColumn, area.lastColumn, truthInput(value, "Range.columnHidden"));
      },
    },
    Hyperlink: {
      get: (range, excel) => linkOf(range, excel),
      set: (range, value, excel) => {
        requireWritable(range, "Range.hyperlink");
        const before = firstValue(range, excel);
        setLink(range, value, excel);
        raiseChanged(excel, range, "add-in", before);
      },
    },
  },
  links: {
    Format: (range) => object("RangeFormat", range),
    Worksheet: ({ sheet }) => object("Worksheet", sheet),
    ConditionalFormats: (range) => object("ConditionalFormatCollection", range),
  },
  methods: {
    ...relatives,
    GetCellProperties: ({ sheet, area }, [options]) => cellProperties(sheet, area, options),
    GetRowProperties: ({ sheet, area }, [options]) => rowProperties(sheet, area, options),
    Select: (range, _, excel) => {
      requireFocus(excel);
      selectAndTell(excel, range, "Range.select");
    },
    _ValidateArraySize: ({ area }, [rows, columns]) => {
      if (rows !== rowCount(area) || columns !== columnCount(area)) throw wrongSize("Range.values");
    },
  },
  commands: {
    Clear: clear,
    Merge: ({ sheet, area }, [across]) => {
      requireUnprotected(sheet, "Range.merge");
      for (const part of across === true ? rowsOf(area) : [area]) merge({ sheet, area: part });
    },
    Unmerge: (range) => {
      requireUnprotected(range.sheet, "Range.unmerge");
      unmerge(range);
    },
  },
  since: {
    RowHidden: "1.2",
    ColumnHidden: "1.2",
    Hyperlink: "1.7",
    ConditionalFormats: "1.6",
    GetCellProperties: "1.9",
    GetRowProperties: "1.9",
    _ValidateArraySize: "1.3",
    Merge: "1.2",
    Unmerge: "1.2",
    GetResizedRange: "1.2",
    GetUsedRange: "1.2",
    GetIntersectionOrNullObject: "1.4",
    GetUsedRangeOrNullObject: "1.4",
    GetMergedAreasOrNullObject: "1.13",
  },
};

export function addressOf({ sheet, area }: Range): string {
  return `${quotedSheet(sheet.name)}!${areaText(area)}`;
}

function valueAt({ sheet }: Range, row: number, column: number, { workbook }: Excel): Scalar {
  return valueOf(workbook, sheet, row, column);
}

function firstValue(range: Range, excel: Excel): Scalar {
  return valueAt(range, range.area.firstRow, range.area.firstColumn, excel);
}

/** Cell by cell; null, without an error, for whole rows and columns and for more cells than Excel reads at a time. */
function table<Value>({ area }: Range, read: (row: number, column: number) => Value): Value[][] | null {
  if (isUnbounded(area) || cellCount(area) > mostCells) return null;
  const rows: Value[][] = [];
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    const line: Value[] = [];
    for (let column = area.firstColumn; column <= area.lastColumn; column++) line.push(read(row, column));
    rows.push(line);
  }
  return rows;
}

function contents(
  read: (value: Scalar, formula: string | undefined) => unknown,
  member: "Range.values" | "Range.formulas",
): Property<Range> {
  return {
    get: (range, excel) =>
      table(range, (row, column) =>
        read(valueAt(range, row, column, excel), cellAt(range.sheet, row, column)?.formula),
      ),
    set: (range, value, excel) => {
      requireWritable(range, member);
      const before = isOneCell(range.area) ? firstValue(range, excel) : undefined;
      writeContents(excel.workbook, range, value, member);
      raiseChanged(excel, range, "add-in", before);
    },
  };
}

function setNumberFormat(range: Range, value: unknown): void {
  const { sheet, area } = range;
  requireFormattable(sheet, "Range.numberFormat");
  if (typeof value === "string") {
    setFormat(sheet, area, { numberFormat: value });
    return;
  }
  eachOf(range, value, "Range.numberFormat", (format, row, column) => {
    if (format === null) return;
    const cell = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
    setFormat(sheet, cell, { numberFormat: String(format) });
  });
}

const clearable = ["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks"];

function clear(range: Range, [applyTo]: readonly unknown[], excel: Excel): void {
  const { sheet, area } = range;
  const what = choiceInput(applyTo ?? "All", clearable, "Range.clear");
  if (what !== "Contents") requireFormattable(sheet, "Range.clear");
  if (what !== "Formats") requireWritable(range, "Range.clear");
  if (what === "All" || what === "Formats") {
    clearFormats(sheet, area);
    // Excel counts these as formats too.
    unmerge(range);
    sheet.conditionalFormats = clearedOf(sheet.conditionalFormats, area);
  }
  if (what.endsWith("Hyperlinks")) clearLinks(range);
  if (what !== "All" && what !== "Contents") return;
  const before = firstValue(range, excel);
  clearContents(excel.workbook, range);
  raiseChanged(excel, range, "add-in", before);
}

function rowsOf(area: Area): readonly Area[] {
  const rows = Array.from({ length: rowCount(area) }, (_, index) => area.firstRow + index);
  return rows.map((row) => ({ ...area, firstRow: row, lastRow: row }));
}
