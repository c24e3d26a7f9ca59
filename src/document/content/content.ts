/** What a reader takes out of a file, before tables are told from frames and lines from paragraphs. */
export type Content = Lines | Picture | Grid | Box;

/** A paragraph, of several lines where it has line breaks in it. */
export interface Lines {
  readonly kind: "lines";
  readonly text: string;
  readonly level?: number;
}

export interface Picture {
  readonly kind: "picture";
}

/** A part of a web page that holds other parts. */
export interface Box {
  readonly kind: "box";
  readonly content: readonly Content[];
}

/** A table, its cells at their places. Spans may reach beyond the table, but no cell begins under another. */
export interface Grid {
  readonly kind: "grid";
  readonly height: number;
  readonly cells: readonly GridCell[];
}

export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly content: readonly Content[];
}
