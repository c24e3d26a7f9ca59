import { comparable } from "../format/label-text";
import type { Area } from "../sheet/address";
import type { SheetData } from "../sheet/sheet-data";

/** Where a label stands, and how far it reaches when its cell is merged. */
export type LabelPlace = Area;

/** Every label of the statutory tables that occurs on a sheet, by its comparable text. */
export interface LabelIndex {
  readonly at: (label: string) => readonly LabelPlace[];
}

/** Indexes those cells of a sheet whose text is one of `labels` (comparable texts), wherever they stand. */
export function indexLabels(sheet: SheetData, labels: ReadonlySet<string>): LabelIndex {
  const mayBeLabel = quickTest(labels);
  const found = new Map<string, LabelPlace[]>();
  sheet.values.forEach((cells, row) => {
    cells.forEach((value, column) => {
      if (typeof value !== "string" || !mayBeLabel(value)) return;
      const text = comparable(value);
      if (!labels.has(text)) return;
      const places = found.get(text) ?? [];
      places.push(spanAt(sheet, row, column));
      found.set(text, places);
    });
  });
  return { at: (label) => found.get(comparable(label)) ?? [] };
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

function spanAt(sheet: SheetData, row: number, column: number): LabelPlace {
  const merged = sheet.merges.find((area) => area.firstRow === row && area.firstColumn === column);
  return merged ?? { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
}
