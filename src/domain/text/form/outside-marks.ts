/** Titles and words in quotation marks are others' words. */
const marked = /《[^《》]{0,120}》|“[^“”]{0,120}”|「[^「」]{0,120}」/gu;

/** The text with what stands in marks blanked out, character by character, so that places stay the same. */
export function outsideMarks(text: string): string {
  return text.replace(marked, (words) => "\u0000".repeat(words.length));
}
