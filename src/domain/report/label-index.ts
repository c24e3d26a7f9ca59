import { comparable } from "../format/label-text";
import type { Area } from "../sheet/address";
import type { SheetData } from "../sheet/sheet-data";
import type { LabelReader } from "./read-label";

/** Where a label stands, how far it reaches when its cell is merged, and how it is written there. */
export interface LabelPlace extends Area {
  readonly text: string;
  /** Written as the format has it. */
  readonly exact: boolean;
}

/** The labels of one table that occur on a sheet. */
export interface LabelIndex {
  /** In the order of the sheet. */
  readonly at: (label: string) => readonly LabelPlace[];
}

/** A cell with a text. */
export interface TextCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The cells of a sheet whose text is one of `labels` (comparable texts), wherever they stand. */
export function cellsWithLabel(sheet: SheetData, labels: ReadonlySet<string>): readonly TextCell[] {
  const mayBeLabel = quickTest(labels);
  const found: TextCell[] = [];
  sheet.values.forEach((cells, row) => {
    cells.forEach((text, column) => {
      if (typeof text !== "string" || !mayBeLabel(text)) return;
      if (labels.has(comparable(text))) found.push({ row, column, text });
    });
  });
  return found;
}

/** A table and its heads reach no further than this from any of its labels; the longest has 28 rows. */
const reach = 35;

/** The cells with text around others: all that can belong to the same table. */
export function textCellsAround(sheet: SheetData, around: readonly TextCell[]): readonly TextCell[] {
  const rows = new Set<number>();
  for (const { row } of around) {
    const last = Math.min(row + reach, sheet.values.length - 1);
    for (let near = Math.max(0, row - reach); near <= last; near++) rows.add(near);
  }
  return [...rows]
    .sort((one, other) => one - other)
    .flatMap((row) =>
      (sheet.values[row] ?? []).flatMap((text, column) => (typeof text === "string" ? [{ row, column, text }] : [])),
    );
}

/** Indexes cells by the labels they are recognised as. */
export function indexLabels(sheet: SheetData, cells: readonly TextCell[], read: LabelReader): LabelIndex {
  const found = new Map<string, LabelPlace[]>();
  const merges = new Map(sheet.merges.map((area) => [`${area.firstRow} ${area.firstColumn}`, area]));
  const spanAt = (row: number, column: number): Area =>
    merges.get(`${row} ${column}`) ?? { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
  for (const { row, column, text } of cells) {
    for (const { label, exact } of read(text)) {
      const places = found.get(label) ?? [];
      places.push({ ...spanAt(row, column), text, exact });
      found.set(label, places);
    }
  }
  return { at: (label) => found.get(label) ?? [] };
}

/**
 * Tells most cells of a large ledger from labels by length and by first and last character, without normalising them.
 * Line breaks and spaces inside a label are common, so it may be twice as long.
 */
function quickTest(labels: ReadonlySet<string>): (text: string) => boolean {
  const longest = Math.max(...[...labels].map((label) => label.length)) * 2;
  const isFirst = oneOf([...labels].map((label) => label.charAt(0)));
  const isLast = oneOf([...labels].map((label) => label.charAt(label.length - 1)));
  return (text) =>
    text.length > 1 &&
    text.length <= longest &&
    isFirst(text.charCodeAt(0)) &&
    isLast(text.charCodeAt(text.length - 1));
}

/** Whether a character, in whatever form it was typed, is one of these or white space. Asked once for each code. */
function oneOf(characters: readonly string[]): (code: number) => boolean {
  const wanted = new Set(characters);
  const known = new Map<number, boolean>();
  return (code) => {
    const answer = known.get(code);
    if (answer !== undefined) return answer;
    const character = String.fromCharCode(code);
    const fits = /\s/u.test(character) || wanted.has(comparable(character));
    known.set(code, fits);
    return fits;
  };
}
