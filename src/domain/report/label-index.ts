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
  const firsts = new Set([...labels].map((label) => label.at(0)));
  const lasts = new Set([...labels].map((label) => label.at(-1)));
  const among = (characters: ReadonlySet<string | undefined>, character: string) =>
    characters.has(character) || characters.has(comparable(character)) || /\s/u.test(character);
  return (text) =>
    text.length > 1 &&
    text.length <= longest &&
    among(firsts, text.charAt(0)) &&
    among(lasts, text.charAt(text.length - 1));
}

function spanAt(sheet: SheetData, row: number, column: number): LabelPlace {
  const merged = sheet.merges.find((area) => area.firstRow === row && area.firstColumn === column);
  return merged ?? { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
}
