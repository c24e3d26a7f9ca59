/** Characters that nobody sees: soft hyphens, zero-width spaces and joiners, the byte order mark. */
const unseen = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** Spaces that differ from the ordinary one only in how lines break at them or how wide they are; not U+3000. */
const otherSpaces = /[\t\u00a0\u2002-\u200a\u202f\u205f]/g;

/** Text with the unseen left out and every narrow space an ordinary one. */
export function plainLine(text: string): string {
  return text.replace(unseen, "").replace(otherSpaces, " ");
}
