import type { ReportText } from "../report-text";
import type { TextContext, TextFinding } from "../text-finding";
import type { FigureDetail } from "./figure-detail";
import { phrasesOf } from "./reading/figure-phrase";
import { sentencesOf } from "./reading/sentences";
import type { FigureRuleId } from "./rules/figure-rule";
import { figureRules } from "./rules/figure-rules";

export interface FigureFinding extends TextFinding {
  readonly rule: FigureRuleId;
  readonly detail: FigureDetail;
}

/** Everything in the figures of a text that this report's tables, last year's, or the text itself contradict. */
export function figureFindings(text: ReportText, context: TextContext): readonly FigureFinding[] {
  const paragraphs = sentencesOf(text).map((sentences) => ({ sentences, phrases: phrasesOf(sentences) }));
  const offsets = offsetsOf(text);
  return figureRules.flatMap(({ id, severity, find }) =>
    find({ paragraphs, context }).map((found) => ({
      severity,
      ...found,
      start: found.start + (offsets.get(found.paragraph ?? -1) ?? 0),
      rule: id,
    })),
  );
}

/** Where the words of a paragraph begin that stand behind a heading on its line. */
function offsetsOf({ sections }: ReportText): ReadonlyMap<number, number> {
  return new Map(
    sections.flatMap(({ body }) =>
      body.flatMap(({ index, offset }): [number, number][] => (offset === undefined ? [] : [[index, offset]])),
    ),
  );
}
