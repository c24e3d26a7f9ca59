import type { Matrix } from "./cell-contents";

/** Day numbers of the years that a ledger may speak of. */
const earliest = 20_000;
const latest = 80_000;

const dayMilliseconds = 86_400_000;

/**
 * Whether the workbook counts days from 1904. Excel has no word for it, but shows dates by it: a serial number whose
 * shown text names the year that it has in the one system or in the other tells them apart (they are four years and a
 * day apart). Undefined where no date with its year is shown.
 */
export function counts1904(values: Matrix, texts: Matrix): boolean | undefined {
  for (const [r, row] of values.entries()) {
    for (const [c, value] of row.entries()) {
      if (typeof value !== "number" || value < earliest || value > latest) continue;
      const shown = yearIn(texts[r]?.[c]);
      if (shown === undefined) continue;
      if (shown === yearOf(value, Date.UTC(1899, 11, 30))) return false;
      if (shown === yearOf(value, Date.UTC(1904, 0, 1))) return true;
    }
  }
  return undefined;
}

function yearIn(text: unknown): number | undefined {
  const year = typeof text === "string" ? /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(text)?.[0] : undefined;
  return year === undefined ? undefined : Number(year);
}

function yearOf(serial: number, dayZero: number): number {
  return new Date(dayZero + Math.floor(serial) * dayMilliseconds).getUTCFullYear();
}
