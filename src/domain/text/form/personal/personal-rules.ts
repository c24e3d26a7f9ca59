import { ourReading } from "../../../reconcile/rule";
import type { Paragraph } from "../../report-text";
import { withoutAddresses } from "../addresses";
import { saying, type FormRule, type Found } from "../form-rule";
import { everyParagraph } from "../passages";
import { around } from "../years/clauses";
import { personalData } from "./personal-data";

/** Who applied is nobody's business. The finding quotes no more than the beginning. */
export const personalRules: readonly FormRule[] = [
  {
    code: "personal-data",
    id: "text.leftover",
    severity: "warning",
    source: ourReading,
    find: (text) => everyParagraph(text).flatMap(personal),
    examples: {
      holds: saying("收到申请人张某某提出的申请，联系电话138****0000。"),
      fails: saying("收到申请1件，申请人手机13800000000。"),
    },
  },
];

/** A mobile telephone on which the office itself can be reached. */
const ofOffice = /(?:咨询|联系|监督|投诉|举报|办公|服务|值班|受理|公开)(?:人|方式)?.{0,4}(?:电话|号码|方式)|热线/u;
const ofApplicant = /申请人|当事人|身份证|居民|本人/u;

function personal(paragraph: Paragraph): readonly Found[] {
  const text = withoutAddresses(paragraph.text);
  return personalData.flatMap(({ what, pattern }) =>
    [...text.matchAll(pattern)]
      .filter(({ 0: words, index }) => {
        const { sentence } = around(text, index, index + words.length);
        return what !== "mobile" || ofApplicant.test(sentence) || !ofOffice.test(sentence);
      })
      .map(({ index, 1: shown = "" }) => ({
        span: { paragraph, start: index, end: index + shown.length },
        fact: { code: "personal-data", what } as const,
      })),
  );
}
