import { HostError, refusal } from "../host-error";
import { cellCount, columnCount, isUnbounded, rowCount } from "./area";
import { eachCell, formatAt, touchCell } from "./cells";
import { entered, type Entered } from "./entry";
import { parseFormula } from "./formula/parse";
import { isCovered } from "./merges";
import type { Range } from "./sheet";
import { contentsChanged, type Workbook } from "./workbook";

/** Excel reads and writes at most so many cells at a time. */
export const mostCells = 5_000_000;

/** Puts contents into a range as if they had been typed: a table of its size, or one content for all its cells. */
export function writeContents(workbook: Workbook, range: Range, contents: unknown, member: string): void {
  const { sheet } = range;
  const writes: (readonly [row: number, column: number, entry: Entered])[] = [];
  eachOf(range, contents, member, (content, row, column) => {
    const entry = entered(content, formatAt(sheet, row, column).numberFormat === "@", workbook.date1904);
    if (entry === undefined || isCovered(sheet, row, column)) return;
    if (entry.formula !== undefined && parseFormula(entry.formula) === undefined) {
      throw new HostError("InvalidArgument", `The host cannot read the formula ${entry.formula}.`, member);
    }
    writes.push([row, column, entry]);
  });
  for (const [row, column, entry] of writes) put(range, row, column, entry);
  contentsChanged(workbook);
}

function put({ sheet }: Range, row: number, column: number, { value, formula, numberFormat }: Entered): void {
  const cell = touchCell(sheet, row, column);
  cell.value = value;
  delete cell.formula;
  delete cell.computed;
  if (formula !== undefined) cell.formula = formula;
  if (value === null && formula === undefined) delete cell.link;
  const takesFormat = numberFormat !== undefined && (cell.format?.numberFormat ?? "General") === "General";
  if (takesFormat) cell.format = { ...cell.format, numberFormat };
}

/** Calls back for every cell with what is meant for it. Throws InvalidArgument for a table of another size. */
export function eachOf(
  range: Range,
  given: unknown,
  member: string,
  visit: (item: unknown, row: number, column: number) => void,
): void {
  const { area } = range;
  if (isUnbounded(area) || cellCount(area) > mostCells) throw refusal("InvalidArgument", member);
  if (Array.isArray(given)) requireSize(given, range, member);
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    const line: unknown = Array.isArray(given) ? given[row - area.firstRow] : undefined;
    for (let column = area.firstColumn; column <= area.lastColumn; column++) {
      visit(Array.isArray(line) ? line[column - area.firstColumn] : given, row, column);
    }
  }
}

function requireSize(table: readonly unknown[], { area }: Range, member: string): void {
  const columns = columnCount(area);
  const fits = table.length === rowCount(area) && table.every((line) => Array.isArray(line) && line.length === columns);
  if (!fits) throw wrongSize(member);
}

export function wrongSize(member: string): HostError {
  const message = "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";
  return new HostError("InvalidArgument", message, member);
}

/** Takes the contents away and leaves the formats. */
export function clearContents(workbook: Workbook, { sheet, area }: Range): void {
  eachCell(sheet, area, (cell) => {
    cell.value = null;
    delete cell.formula;
    delete cell.computed;
    delete cell.link;
  });
  contentsChanged(workbook);
}
