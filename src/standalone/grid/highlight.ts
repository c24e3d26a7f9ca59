import type { Area } from "../../domain/sheet/address";

/** An area to be tinted in the grid. It is drawn over the page only; the workbook's fills are the user's. */
export interface Highlight {
  readonly sheet: string;
  readonly area: Area;
  readonly tone: "error" | "warning";
}

const tints = { error: "#fde2e0", warning: "#fff3cd" } as const;

/** The tint of each highlighted place, keyed "sheet!row_column". An error outshines a warning. */
export function tintsByPlace(highlights: readonly Highlight[]): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  for (const tone of ["warning", "error"] as const) {
    for (const highlight of highlights) {
      if (highlight.tone !== tone) continue;
      const { firstRow, lastRow, firstColumn, lastColumn } = highlight.area;
      for (let row = firstRow; row <= lastRow; row += 1) {
        for (let column = firstColumn; column <= lastColumn; column += 1) {
          places.set(placeKey(highlight.sheet, row, column), tints[tone]);
        }
      }
    }
  }
  return places;
}

export function placeKey(sheet: string, row: number, column: number): string {
  return `${sheet}!${row}_${column}`;
}
