import { a1, parseA1, type Area } from "../../domain/sheet/address";
import type { Scalar, SheetData } from "../../domain/sheet/sheet-data";
import { WorkbookError } from "../workbook";
import { serialOfIso } from "./iso-date";
import { maxCells, maxColumns, maxRows } from "./limits";
import { richTextHandler, type SharedStrings } from "./shared-strings";
import { shiftFormula } from "./shift-formula";
import type { StyleFlags } from "./style-flags";
import { attributesOf, eachAttribute, isTrue, unescapeCellText, unescapeXml, xmlScanner } from "./xml";

export interface SheetContext {
  readonly strings: SharedStrings;
  readonly flags: StyleFlags;
  readonly date1904: boolean;
}

type ScannedSheet = Omit<SheetData, "name" | "hidden">;

/** Rows without a value share one list, so that a used range of 1,048,576 rows costs little. */
const emptyRow: readonly Scalar[] = [];

/** Scans a sheet piece by piece and keeps its values. */
export function sheetScan({ strings, flags, date1904 }: SheetContext) {
  const values: (readonly Scalar[])[] = [];
  const formulas = new Map<string, string>();
  const merges: Area[] = [];
  const hidden: number[] = [];
  const struckRows: number[] = [];
  const unlocked = new Set<string>();
  const sharedFormulas = new Map<string, { readonly formula: string; readonly row: number; readonly column: number }>();
  let isProtected = false;
  let isSheet = false;
  let cells = 0;

  let row = -1;
  let rowValues: Scalar[] = [];
  let rowStruck = true;

  let column = -1;
  let inCell = false;
  let type = "";
  let style = 0;
  let value = "";
  let formula = "";
  let formulaAttributes: string | undefined;
  let reading: "value" | "formula" | "inline" | undefined;
  const inline = richTextHandler();

  const startRow = (raw: string): void => {
    row++;
    rowValues = [];
    rowStruck = true;
    eachAttribute(raw, (name, text) => {
      if (name === "r") row = Number(text) - 1;
      else if (name === "hidden" && isTrue(text)) hidden.push(row);
    });
    if (!(row >= 0 && row < maxRows)) throw damaged(`row ${row + 1}`);
    column = -1;
  };

  const endRow = (): void => {
    if (rowValues.length === 0) return;
    while (values.length < row) values.push(emptyRow);
    values[row] = rowValues;
    if (rowStruck) struckRows.push(row);
    cells += rowValues.length;
    if (cells > maxCells) throw new WorkbookError({ code: "too-large", what: "cells", found: cells, limit: maxCells });
  };

  const startCell = (raw: string): void => {
    inCell = true;
    column++;
    type = "";
    style = 0;
    value = formula = "";
    formulaAttributes = undefined;
    eachAttribute(raw, (name, text) => {
      if (name === "r") column = columnOf(text);
      else if (name === "t") type = text;
      else if (name === "s") style = Number(text);
    });
    if (column >= maxColumns) throw damaged(`column ${column + 1}`);
  };

  const endCell = (): void => {
    inCell = false;
    if (formulaAttributes !== undefined) keepFormula(formulaAttributes);
    if (flags.unlocked.has(style)) unlocked.add(a1(row, column));
    const scalar = cellValue();
    if (scalar === null) return;
    while (rowValues.length < column) rowValues.push(null);
    rowValues[column] = scalar;
    if (rowStruck && !isStruck()) rowStruck = false;
  };

  const cellValue = (): Scalar => {
    if (type === "inlineStr") return inline.text() || null;
    if (value === "") return null;
    switch (type) {
      case "s": {
        const text = strings.texts[Number(value)];
        if (text === undefined) throw damaged(`text ${value} of ${a1(row, column)}`);
        return text || null;
      }
      case "str":
        return unescapeCellText(value) || null;
      case "b":
        return isTrue(value.trim());
      case "e":
        return { error: unescapeXml(value) };
      case "d":
        return serialOfIso(value.trim(), date1904) ?? unescapeCellText(value);
      default: {
        const number = Number(value);
        return Number.isFinite(number) ? number : unescapeCellText(value);
      }
    }
  };

  const isStruck = (): boolean => {
    const own =
      type === "s" ? strings.ownStrike.get(Number(value)) : type === "inlineStr" ? inline.ownStrike() : undefined;
    return own ?? flags.struck.has(style);
  };

  const keepFormula = (raw: string): void => {
    const { t: kind, si: index } = attributesOf(raw);
    const text = unescapeCellText(formula);
    const shared = kind === "shared" && index !== undefined ? index : undefined;
    if (text !== "") {
      formulas.set(a1(row, column), text);
      if (shared !== undefined) sharedFormulas.set(shared, { formula: text, row, column });
      return;
    }
    const master = shared === undefined ? undefined : sharedFormulas.get(shared);
    if (master === undefined) return;
    formulas.set(a1(row, column), shiftFormula(master.formula, row - master.row, column - master.column));
  };

  const scanner = xmlScanner({
    open(name, raw) {
      if (inCell) {
        if (name === "v") reading = "value";
        else if (name === "f") {
          reading = "formula";
          formulaAttributes = raw;
        } else if (name === "is") {
          reading = "inline";
          inline.start();
        } else if (reading === "inline") inline.handler.open(name, raw);
      } else if (name === "c") startCell(raw);
      else if (name === "row") startRow(raw);
      else if (name === "mergeCell") merges.push(areaOf(attributesOf(raw)["ref"] ?? ""));
      else if (name === "sheetProtection") isProtected = isTrue(attributesOf(raw)["sheet"]);
      else if (name === "worksheet") isSheet = true;
    },
    close(name) {
      if (name === "c") endCell();
      else if (name === "row") endRow();
      else if (name === "v" || name === "f" || name === "is") reading = undefined;
      else if (reading === "inline") inline.handler.close(name);
    },
    text(text) {
      if (reading === "value") value += text;
      else if (reading === "formula") formula += text;
      else if (reading === "inline") inline.handler.text?.(text);
    },
  });

  const result = (): ScannedSheet => {
    if (!isSheet) throw damaged("not a sheet");
    const hiddenRows = hidden.filter((one) => one < values.length);
    const scanned = { values, formulas, merges, hiddenRows, struckRows };
    return isProtected ? { ...scanned, protectedExcept: unlocked } : scanned;
  };
  return { ...scanner, result };
}

/** "AB12" → 27. */
function columnOf(address: string): number {
  let column = 0;
  for (let i = 0; i < address.length; i++) {
    const code = address.charCodeAt(i);
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  if (column === 0) throw damaged(`address ${address}`);
  return column - 1;
}

function areaOf(text: string): Area {
  const [first = "", last = first] = text.split(":");
  const from = parseA1(first);
  const to = parseA1(last);
  if (from === undefined || to === undefined) throw damaged(`area ${text}`);
  return { firstRow: from.row, firstColumn: from.column, lastRow: to.row, lastColumn: to.column };
}

function damaged(detail: string): WorkbookError {
  return new WorkbookError({ code: "damaged", detail });
}
