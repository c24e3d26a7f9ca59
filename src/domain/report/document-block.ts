import type { Area } from "../sheet/address";

/** What stands in a finished document, in its order. */
export type Block = ParagraphBlock | TableBlock | PictureBlock;

export interface ParagraphBlock {
  readonly kind: "paragraph";
  /** One line: a line break inside a paragraph ends it. Automatic numbers are part of the text. Never only blanks. */
  readonly text: string;
  /** 1 for a first-level heading by its style or tag; absent for ordinary text. */
  readonly level?: number;
}

export interface TableBlock {
  readonly kind: "table";
  /** Every cell at its place in the grid, rows of one length; what lies under a merge is "". Line breaks inside stay. */
  readonly rows: readonly (readonly string[])[];
  readonly merges: readonly Area[];
}

/** A picture, which may be that of a table. */
export interface PictureBlock {
  readonly kind: "picture";
}
