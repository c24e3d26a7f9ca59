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

/** White space of any kind, zero-width and directional marks, control characters. */
const invisible = /[\s\p{Cc}\p{Cf}]+/gu;
