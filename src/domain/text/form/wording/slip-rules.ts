import { ourReading } from "../../../reconcile/rule";
import type { Paragraph } from "../../report-text";
import { withoutAddresses } from "../addresses";
import { saying, spanOf, type FormExample, type FormRule, type Found } from "../form-rule";
import { outsideMarks } from "../outside-marks";
import { bodyOf } from "../passages";
import { wordSlips, type WordSlip } from "./word-slips";

const rule = (code: WordSlip["code"], holds: FormExample, fails: FormExample): FormRule => ({
  code,
  id: "text.punctuation",
  severity: "warning",
  source: ourReading,
  find: (text) => bodyOf(text).flatMap((paragraph) => slips(paragraph, code)),
  examples: { holds, fails },
});

/** Words and units of which only one is right. Titles and quotations are as others wrote them. */
export const slipRules: readonly FormRule[] = [
  rule("unit-word", saying("收到政府信息公开申请8件，公开信息8条。"), saying("收到政府信息公开申请8个，公开信息8条。")),
  rule("wrong-word", saying("截至12月31日，其他事项均已办结。"), saying("截止12月31日，其它事项均已办结。")),
];

function slips(paragraph: Paragraph, code: WordSlip["code"]): readonly Found[] {
  const text = outsideMarks(withoutAddresses(paragraph.text));
  return wordSlips
    .filter((slip) => slip.code === code)
    .flatMap(({ pattern, right }) =>
      [...text.matchAll(pattern)].map((match) => {
        const span = spanOf(paragraph, match, match[1]);
        return { span, suggestion: right(paragraph.text.slice(span.start, span.end)), fact: { code } };
      }),
    );
}
