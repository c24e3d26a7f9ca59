import { parseA1, type Area } from "../../domain/sheet/address";

const lastRow = 1_048_575;
const lastColumn = 16_383;

/** The first area of an address as Excel writes it: "表三!D5:D8,F1", "D:E", "5:5". Undefined for anything else. */
export function firstArea(address: string): Area | undefined {
  const [from = "", to = from] = withoutSheet(address).split(",")[0]?.split(":") ?? [];
  const first = parseA1(from) ?? parseA1(`${from}1`) ?? parseA1(`A${from}`);
  const last = parseA1(to) ?? wholeTo(to);
  if (first === undefined || last === undefined) return undefined;
  return { firstRow: first.row, firstColumn: first.column, lastRow: last.row, lastColumn: last.column };
}

/** A column's letters mean all of its rows, a row's digits all of its columns. */
function wholeTo(text: string): { readonly row: number; readonly column: number } | undefined {
  const column = parseA1(`${text}1`);
  if (column !== undefined) return { row: lastRow, column: column.column };
  const row = parseA1(`A${text}`);
  return row && { row: row.row, column: lastColumn };
}

function withoutSheet(address: string): string {
  return address.replace(/^(?:'(?:[^']|'')*'|[^!,']+)!/, "");
}
