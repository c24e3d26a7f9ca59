/**
 * A label as it is compared: without white space, with one form of bracket, quotation mark and full stop.
 * Offices break labels over lines and type half-width brackets; the words have to be the same.
 */
export function comparable(label: string): string {
  return label
    .normalize("NFKC")
    .replace(/\s+/gu, "")
    .replace(/[“”„‟"「」『』＂]/gu, '"')
    .replace(/[．。]/gu, ".");
}
