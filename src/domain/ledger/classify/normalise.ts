/**
 * One spelling for what a cell says: full-width and compatibility forms folded (NFKC), white space and invisible
 * characters removed, quotes, square brackets and dashes each in one form. Line breaks go too: nothing in a
 * ledger's words depends on them. Letter case stays.
 */
export function normalise(text: string): string {
  return text
    .replace(invisible, "")
    .normalize("NFKC")
    .replace(invisible, "")
    .replace(/[“”„‟「」『』〝〞‘’‚‛']/g, '"')
    .replace(/[〔【［〖]/g, "[")
    .replace(/[〕】］〗]/g, "]")
    .replace(/〈/g, "《")
    .replace(/〉/g, "》")
    .replace(/[‐‑‒–—―−─]+/g, "-")
    .normalize("NFC");
}

/** The same, and quotes left out: “三安全一稳定” is written with and without them. */
export function spelling(text: string): string {
  return normalise(text).replaceAll('"', "");
}

/** Whether a normalised cell is empty, or holds a mark that clerks put for "nothing here". */
export function isBlankMark(normalised: string): boolean {
  return /^(?:[-/\\_.·]*|无|N\/A)$/i.test(normalised);
}

/** White space of any kind, zero-width and directional marks, control characters. */
const invisible = /[\s\p{Cc}\p{Cf}]+/gu;
