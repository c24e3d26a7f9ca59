import { categories, type RecordLine } from "../../domain/record/record";
import type { RecordHeads } from "../../domain/print/printable-report";

/** The columns of the record, in their order, and how much of the width each takes, in hundredths. */
export const recordColumns = [
  { key: "category", share: 9 },
  { key: "place", share: 16 },
  { key: "item", share: 27 },
  { key: "value", share: 9 },
  { key: "text", share: 39 },
] as const satisfies readonly { readonly key: keyof RecordHeads; readonly share: number }[];

/**
 * So many characters stand in one cell of the record; the rest goes on in a row below. A page that is nothing but one
 * cell is hard to print, and with a cell of more than 400 characters our readers would no longer take it for a table.
 */
const longestCell = 300;

export function recordHeads(heads: RecordHeads): readonly string[] {
  return recordColumns.map(({ key }) => heads[key]);
}

/** The lines of the record as rows of text. */
export function recordRows(lines: readonly RecordLine[]): readonly (readonly string[])[] {
  return lines.flatMap(({ category, place, item, value, text }) => {
    const pieces = [categories[category], place, item, String(value), text].map(piecesOf);
    const height = Math.max(...pieces.map(({ length }) => length));
    return Array.from({ length: height }, (_, row) => pieces.map((column) => column[row] ?? ""));
  });
}

function piecesOf(text: string): readonly string[] {
  const letters = [...text];
  const count = Math.max(1, Math.ceil(letters.length / longestCell));
  return Array.from({ length: count }, (_, at) => letters.slice(at * longestCell, (at + 1) * longestCell).join(""));
}
