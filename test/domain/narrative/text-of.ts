import { draftReport } from "../../../src/domain/narrative/draft-report";
import { textOf, type DraftParagraph, type NarrativeSource } from "../../../src/domain/narrative/draft";
import { checkText } from "../../../src/domain/text/check-text";
import { splitReport } from "../../../src/domain/text/split-report";
import type { ReportText } from "../../../src/domain/text/report-text";

export const linesOf = (source: NarrativeSource): readonly string[] =>
  draftReport(source)
    .map(textOf)
    .filter((text) => text !== "");

/** The draft as it is read when it is published. */
export const readAgain = (source: NarrativeSource): ReportText =>
  splitReport(linesOf(source).map((text) => ({ kind: "paragraph", text })));

/** What our own checks find in the draft: rule and quote. */
export const findingsIn = (source: NarrativeSource): readonly unknown[] =>
  checkText(readAgain(source), {
    year: source.year,
    organ: source.organ,
    cells: source.cells,
    ...(source.last === undefined ? {} : { last: source.last }),
  }).map(({ rule, quote, detail }) => [rule, quote, detail]);

export const paragraphOf = (source: NarrativeSource, id: string): DraftParagraph | undefined =>
  draftReport(source).find((one) => one.id === id);

/** How a paragraph reads; undefined where there is none. */
export function read(source: NarrativeSource, id: string): string | undefined {
  const paragraph = paragraphOf(source, id);
  return paragraph === undefined ? undefined : textOf(paragraph);
}
