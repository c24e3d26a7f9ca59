import type { Content, Grid } from "./content";

/** So much text does not stand in a cell of a table of figures; the longest statutory label has 40 characters. */
const longText = 400;

/**
 * Whether a table is only there to hold things in place: one cell around the report, columns of a web page, a border
 * around a picture. What is in it is then read as if it stood outside.
 */
export function isFrame(grid: Grid): boolean {
  if (grid.cells.length === 1) return true;
  const held = grid.cells.map((cell) => burdenOf(cell.content));
  if (held.some(({ letters, cells }) => letters > longText || cells > grid.cells.length)) return true;
  return held.some(({ pictures }) => pictures > 0) && held.every(({ letters, cells }) => letters === 0 && cells === 0);
}

interface Burden {
  /** Outside of tables inside. */
  readonly letters: number;
  /** Of the largest table inside. */
  readonly cells: number;
  readonly pictures: number;
}

function burdenOf(content: readonly Content[]): Burden {
  let letters = 0;
  let cells = 0;
  let pictures = 0;
  for (const part of content) {
    if (part.kind === "lines") letters += part.text.trim().length;
    else if (part.kind === "picture") pictures += 1;
    else {
      const inner = part.kind === "box" ? [burdenOf(part.content)] : part.cells.map((cell) => burdenOf(cell.content));
      for (const burden of inner) {
        if (part.kind === "box") letters += burden.letters;
        cells = Math.max(cells, burden.cells);
        pictures += burden.pictures;
      }
      if (part.kind === "grid") cells = Math.max(cells, part.cells.length);
    }
  }
  return { letters, cells, pictures };
}
