import type { AnyCellKey } from "../format/cell-key";
import type { CellValue } from "../report/cell-value";
import type { Severity } from "../reconcile/rule";
import type { FigureDetail } from "./figures/figure-detail";
import type { FormDetail } from "./form/form-detail";
import type { RepeatedDetail } from "./repeated/repeated-detail";
import type { ReportText } from "./report-text";

/** Ids are stable once shipped: other programs read them. */
export type TextRuleId =
  | "text.heading"
  | "text.numbering"
  | "text.title"
  | "text.section-empty"
  | "text.table-figure"
  | "text.parts"
  | "text.percent"
  | "text.statute"
  | "text.stale-year"
  | "text.leftover"
  | "text.punctuation"
  | "text.contradiction"
  | "fee.missing"
  | "fee.inconsistent"
  | "fee.tariff"
  | "fee.table";

/** Something in the text that a person has to look at. */
export interface TextFinding {
  readonly rule: TextRuleId;
  readonly severity: Severity;
  /** The paragraph it is in; absent where something is missing from the text. */
  readonly paragraph?: number;
  /** The words concerned, as they stand; "" where something is missing. */
  readonly quote: string;
  /** Where the quote begins in the paragraph's text, from 0. */
  readonly start: number;
  /** What the words should be, where that is certain. */
  readonly suggestion?: string;
  /** The cells of the tables that the words speak of. */
  readonly at: readonly AnyCellKey[];
  /** What the text says, and what it is held against, where both are one number. */
  readonly left?: number;
  readonly right?: number;
  /** The facts for the sentence. */
  readonly detail: FigureDetail | FormDetail | RepeatedDetail;
}

/** What a text is held against. */
export interface TextContext {
  readonly year: number | undefined;
  readonly organ: string | undefined;
  /** The number cells of this report's tables. */
  readonly cells: ReadonlyMap<AnyCellKey, CellValue>;
  /** Of last year's report. */
  readonly last?: ReadonlyMap<AnyCellKey, CellValue>;
  readonly lastText?: LastText;
}

/** The text of last year's report. */
export interface LastText {
  /** As its title has it. */
  readonly year?: number;
  readonly text: ReportText;
}
