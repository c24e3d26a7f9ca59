import { columnLetter, parseA1 } from "../../domain/sheet/address";
import { maxColumns, maxRows } from "./limits";

/** A piece that stays as it is (a text, a quoted sheet name, brackets of a table, a name or call), or a reference. */
const pieces =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}(?![\w.(!\u0080-\uffff]))|(\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6})(?![\w.(!\u0080-\uffff])|[A-Za-z_\\\u0080-\uffff][\w.\\\u0080-\uffff]*|\d[\d.]*(?:[Ee][+-]?\d+)?/g;

/**
 * A shared formula is saved once, for its first cell; in the others it means the same with relative references moved.
 * What would leave the sheet becomes #REF!, as it does when one copies the cell.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(pieces, (piece, cell?: string, band?: string) => {
    if (cell !== undefined) return movedCell(cell, rows, columns);
    if (band !== undefined)
      return band
        .split(":")
        .map((end) => movedEnd(end, rows, columns))
        .join(":");
    return piece;
  });
}

function movedCell(cell: string, rows: number, columns: number): string {
  const [, column = "", row = ""] = /^(\$?[A-Za-z]+)(\$?\d+)$/.exec(cell) ?? [];
  const moved = movedEnd(column, rows, columns) + movedEnd(row, rows, columns);
  return moved.includes(lost) ? lost : moved;
}

const lost = "#REF!";

/** One coordinate: "B", "$B", "12" or "$12". */
function movedEnd(end: string, rows: number, columns: number): string {
  if (end.startsWith("$")) return end;
  if (/^\d/.test(end)) return within(Number(end) - 1 + rows, maxRows, (row) => String(row + 1));
  const column = parseA1(`${end.toUpperCase()}1`)?.column ?? 0;
  return within(column + columns, maxColumns, columnLetter);
}

function within(index: number, limit: number, show: (index: number) => string): string {
  return index >= 0 && index < limit ? show(index) : lost;
}
