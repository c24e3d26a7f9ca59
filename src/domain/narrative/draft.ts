import type { AnyCellKey } from "../format/cell-key";
import type { LedgerFacts } from "../ledger/facts";
import type { CellValue } from "../report/cell-value";
import type { SectionNumber } from "../text/report-text";
import type { Statements } from "./statements";

/** Everything that the draft may speak of. It says nothing that is not in here. */
export interface NarrativeSource {
  readonly organ: string;
  readonly year: number;
  /** The number cells of this year's tables. */
  readonly cells: ReadonlyMap<AnyCellKey, CellValue>;
  /** Of last year's report. */
  readonly last?: ReadonlyMap<AnyCellKey, CellValue>;
  readonly facts: LedgerFacts;
  readonly stated: Statements;
}

/** A figure in the text and where it is from. */
export interface BoundFigure {
  /** 表三 ｜ 一、本年新收政府信息公开申请数量 ｜ 总计; 信息发布台账 ｜ 街乡镇动态. */
  readonly name: string;
  /** As it stands in the text: "316", "66.7%". */
  readonly text: string;
}

export type Piece = string | BoundFigure;

export type ParagraphRole = "title" | "opening" | "heading1" | "heading2" | "body";

export interface DraftParagraph {
  /** What the paragraph is about; the same over drafts and years: "一.published", "五.problem.2". */
  readonly id: string;
  readonly role: ParagraphRole;
  /** Absent for title and opening. */
  readonly section?: SectionNumber;
  /** None where the office has to write something itself: the draft then waits for it. */
  readonly pieces: readonly Piece[];
}

/** The paragraph as it reads. */
export function textOf({ pieces }: Pick<DraftParagraph, "pieces">): string {
  return pieces.map((piece) => (typeof piece === "string" ? piece : piece.text)).join("");
}
