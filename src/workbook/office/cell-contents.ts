import { a1, type Area } from "../../domain/sheet/address";
import type { CellContent } from "../../domain/sheet/edit";
import type { Scalar } from "../../domain/sheet/sheet-data";

/** A matrix as Excel hands it over and takes it: every row as long as the others. */
export type Matrix = readonly (readonly unknown[])[];

/** Excel gives error values as texts. A text that reads just like one is as useless in a ledger as the error itself. */
const errorCode =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!|GETTING_DATA|EXTERNAL!|PYTHON!|TIMEOUT!)$/;

/** What Excel gives for a cell in `values`; blank cells come as "". */
export function scalarOf(value: unknown): Scalar {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string" || value === "") return null;
  return errorCode.test(value) ? { error: value } : value;
}

/** A formula in `formulas`, without "="; undefined for a constant. A text that begins with "=" reads the same in both. */
export function formulaOf(formula: unknown, value: unknown): string | undefined {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula.slice(1) : undefined;
}

/** Only these never turn into a number, a date, a formula or a truth value on their way into a cell. */
const staysText = /^(?![\s\S]*[〇零一二三四五六七八九十百千万亿两上下午])[\p{Script=Han}，。、；：（）《》“”]+$/u;

/** What goes into `formulas` for a content. null would leave the cell as it is, so a blank is "". */
function enteredAs(content: CellContent): string | number {
  if ("formula" in content) return `=${content.formula}`;
  const { value } = content;
  if (value === null || value === "") return "";
  return typeof value === "string" && !staysText.test(value) ? `'${value}` : value;
}

/** What goes into `formulas` of an area. null leaves a cell as it is. */
export function entriesIn(
  { firstRow, firstColumn, lastRow, lastColumn }: Area,
  cells: readonly { readonly row: number; readonly column: number; readonly content: CellContent }[],
): (string | number | null)[][] {
  const columns = lastColumn - firstColumn + 1;
  const entries = Array.from({ length: lastRow - firstRow + 1 }, () =>
    Array<string | number | null>(columns).fill(null),
  );
  for (const { row, column, content } of cells) {
    const line = entries[row - firstRow];
    if (line !== undefined) line[column - firstColumn] = enteredAs(content);
  }
  return entries;
}

/** Adds a page of Excel's matrices to rows that count from A1. */
export function takePage(
  into: { readonly values: Scalar[][]; readonly formulas: Map<string, string> },
  firstRow: number,
  firstColumn: number,
  values: Matrix,
  formulas: Matrix,
): void {
  values.forEach((cells, r) => {
    const row = firstRow + r;
    while (into.values.length <= row) into.values.push([]);
    const line = into.values[row] as Scalar[];
    while (line.length < firstColumn) line.push(null);
    cells.forEach((value, c) => {
      const column = firstColumn + c;
      line[column] = scalarOf(value);
      const formula = formulaOf(formulas[r]?.[c], value);
      if (formula !== undefined) into.formulas.set(a1(row, column), formula);
    });
  });
}

/** Rows end with their last filled cell, sheets with their last filled row. */
export function trimmed(values: Scalar[][]): readonly (readonly Scalar[])[] {
  for (const row of values) while (row.length > 0 && row.at(-1) === null) row.pop();
  while (values.at(-1)?.length === 0) values.pop();
  return values;
}

/** Roughly what a matrix weighs in an answer, in bytes: a Chinese character takes three. */
export function weightOf(matrix: Matrix): number {
  let bytes = 0;
  for (const row of matrix) for (const cell of row) bytes += typeof cell === "string" ? 3 + 3 * cell.length : 12;
  return bytes;
}
