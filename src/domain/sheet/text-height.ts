/** Height in points of one line of text, and of the room above and below. */
const lineHeight = 14;
const room = 6;

/** How many lines a text takes in a column, in characters of width. Chinese characters are twice as wide as digits. */
export function linesOf(text: string, width: number): number {
  return text
    .split("\n")
    .map((line) => Math.max(1, Math.ceil(widthOf(line) / Math.max(1, width - 1))))
    .reduce((sum, lines) => sum + lines, 0);
}

/** Height for the tallest of the texts that stand side by side in a row. */
export function heightOf(texts: readonly { readonly text: string; readonly width: number }[]): number {
  return room + lineHeight * Math.max(1, ...texts.map(({ text, width }) => linesOf(text, width)));
}

function widthOf(line: string): number {
  let width = 0;
  for (const character of line) width += character.charCodeAt(0) > 0xff ? 2 : 1;
  return width;
}
