import type { Block } from "../domain/report/document-block";

export type { Block, ParagraphBlock, PictureBlock, TableBlock } from "../domain/report/document-block";

/** A finished report as it was read from a file: what stands in it, in its order. Nothing in it is ever run or loaded. */
export interface FinishedDocument {
  readonly blocks: readonly Block[];
}
