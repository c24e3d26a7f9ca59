/** How a sheet looks in the grid, as far as it is shown: measures in pixels, places by row and column from 0. */
export interface SheetAppearance {
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly frozenRows: number;
  /** Looks by row, then column. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, CellAppearance>>;
  /** In a long sheet, the look of every row from this one on, by column. */
  readonly below?: { readonly row: number; readonly cells: ReadonlyMap<number, CellAppearance> };
}

export interface CellAppearance {
  readonly font?: string;
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly align?: "left" | "center" | "right";
  readonly wrap?: boolean;
  readonly bordered?: boolean;
  /** "#rrggbb". */
  readonly fill?: string;
  /** The cell's numbers are dates. */
  readonly date?: boolean;
}

/** Appearances by sheet name. */
export type Appearances = ReadonlyMap<string, SheetAppearance>;

export const plainAppearance: SheetAppearance = {
  columnWidths: new Map(),
  rowHeights: new Map(),
  frozenRows: 0,
  cells: new Map(),
};

/** The looks in a row, by column. */
export function looksOfRow(
  { cells, below }: SheetAppearance,
  row: number,
): ReadonlyMap<number, CellAppearance> | undefined {
  return below !== undefined && row >= below.row ? below.cells : cells.get(row);
}

export function lookAt(appearance: SheetAppearance, row: number, column: number): CellAppearance | undefined {
  return looksOfRow(appearance, row)?.get(column);
}

/** A column width in characters, as spreadsheet files have it. */
export function charactersToPixels(width: number): number {
  return Math.round(width * 7 + 5);
}

export function pointsToPixels(points: number): number {
  return Math.round((points * 4) / 3);
}
