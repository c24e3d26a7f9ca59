import { ourReading } from "../../../reconcile/rule";
import type { Paragraph } from "../../report-text";
import { saying, spanOf, type FormRule, type Found } from "../form-rule";
import { outsideMarks } from "../outside-marks";
import { bodyOf } from "../passages";
import { around } from "../years/clauses";
import { oldInstitutions, oldWordings, type OutdatedWords } from "./outdated-words";

const base = { id: "text.leftover", severity: "warning", source: ourReading } as const;

/** Words of the regulation before 2019, and institutions there are no longer: left over from old reports. */
export const outdatedRules: readonly FormRule[] = [
  {
    ...base,
    code: "old-wording",
    find: (text, { year }) =>
      bodyOf(text).flatMap((paragraph) => outdated(paragraph, year, oldWordings, "old-wording")),
    examples: {
      holds: saying("自收到申请之日起20个工作日内予以答复，力争15个工作日内办结。"),
      fails: saying("自收到申请之日起15个工作日内予以答复。"),
    },
  },
  {
    ...base,
    code: "old-institution",
    find: (text, { year }) =>
      bodyOf(text).flatMap((paragraph) => outdated(paragraph, year, oldInstitutions, "old-institution")),
    examples: {
      holds: saying("按照原国务院法制办公室的解释办理。"),
      fails: saying("按照国务院法制办公室的要求办理。"),
    },
  },
];

function outdated(
  paragraph: Paragraph,
  year: number | undefined,
  words: readonly OutdatedWords[],
  code: "old-wording" | "old-institution",
): readonly Found[] {
  const text = outsideMarks(paragraph.text);
  return words
    .filter(({ from }) => year !== undefined && year >= from)
    .flatMap(({ pattern, now, unless }) =>
      [...text.matchAll(pattern)]
        .filter(({ 0: old, index }) => !unless?.test(around(text, index, index + old.length).sentence))
        .map((match) => ({
          span: spanOf(paragraph, match),
          ...(now !== undefined && { suggestion: now }),
          fact: { code },
        })),
    );
}
