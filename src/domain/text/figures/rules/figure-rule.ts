import type { AnyCellKey } from "../../../format/cell-key";
import type { Severity, Source } from "../../../reconcile/rule";
import type { TextContext, TextFinding, TextRuleId } from "../../text-finding";
import type { FigureDetail } from "../figure-detail";
import type { FigurePhrase } from "../reading/figure-phrase";
import type { ParagraphSentences } from "../reading/sentences";

/** A text as the rules on figures see it. */
export interface ReadText {
  /** In the order of the document. */
  readonly paragraphs: readonly ReadParagraph[];
  readonly context: TextContext;
}

export interface ReadParagraph {
  readonly sentences: ParagraphSentences;
  readonly phrases: readonly FigurePhrase[];
}

/** Something found, before the rule puts its name to it. Its severity, where it is not the rule's own. */
export type Found = Omit<TextFinding, "rule" | "severity" | "detail"> & {
  readonly severity?: Severity;
  readonly detail: FigureDetail;
};

export type FigureRuleId = Extract<
  TextRuleId,
  "text.table-figure" | "text.parts" | "text.percent" | "text.contradiction" | `fee.${string}`
>;

/** A sentence of section 一, or of the section named, against cells; cells not named are 0. */
export interface FigureExample {
  readonly text: string;
  readonly section?: "一" | "五" | "六";
  readonly cells?: Readonly<Partial<Record<AnyCellKey, number>>>;
  readonly last?: Readonly<Partial<Record<AnyCellKey, number>>>;
}

/** A rule is data: id, severity, where it comes from, and its own proof. */
export interface FigureRule {
  readonly id: FigureRuleId;
  readonly severity: Severity;
  readonly source: Source;
  readonly find: (text: ReadText) => readonly Found[];
  readonly examples: { readonly holds: FigureExample; readonly fails: FigureExample };
}
