import type { DraftParagraph, Piece } from "../../../src/domain/narrative/draft";
import type { TextRow } from "../../../src/domain/text-sheet/text-sheet";

/** A drafted paragraph of section 一. */
export function drafted(id: string, ...pieces: readonly Piece[]): DraftParagraph {
  return { id, role: "body", section: "一", pieces };
}

export function published(count: number): DraftParagraph {
  return drafted("一.published", "全年主动公开政府信息", { name: "信息发布台账 ｜ 合计", text: String(count) }, "条。");
}

/** The same row with the office's own words. */
export function rewritten(row: TextRow, text: string): TextRow {
  return { ...row, text };
}
