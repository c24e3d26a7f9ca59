import { withArabicNumerals } from "./chinese-numerals";
import { plainText } from "./plain-text";

/** 〔2021〕30号: the year of a document quoted, not of the ledger. */
const documentNumber = /[〔［[【]\d{4}[〕］\]】]\d*号?/g;

/** The years a sheet's name or title speaks of; a line that gives a day of filling in speaks of none. */
export function yearsIn(line: string): readonly number[] {
  const plain = withArabicNumerals(plainText(line)).replace(documentNumber, "");
  if (/日期|时间/.test(plain)) return [];
  return [...new Set([...plain.matchAll(/(?<!\d)20[0-4]\d(?!\d)/g)].map(([year]) => Number(year)))];
}

/** The one year that the lines say, nearest line first; "several" if a line names more than one. */
export function titleYear(linesNearestFirst: readonly string[]): number | "several" | undefined {
  for (const line of linesNearestFirst) {
    const [year, ...more] = yearsIn(line);
    if (year !== undefined) return more.length === 0 ? year : "several";
  }
  return undefined;
}
