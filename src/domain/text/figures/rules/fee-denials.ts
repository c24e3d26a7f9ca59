import { denialIn, feeStatementIn } from "../reading/fee-statement";
import { isOwn } from "../reading/organ";
import { isOfYear } from "../reading/period";
import { quoteOf } from "../reading/plain-text";
import { quoteOfPhrase } from "../reading/figure-phrase";
import type { Found, ReadText } from "./figure-rule";

/** 未收取信息处理费 in one place, while another says how much was received. */
export function feesDenied({ paragraphs, context }: ReadText): readonly Found[] {
  const sentences = paragraphs.flatMap((one) => one.sentences).filter(({ text }) => isOfYear(text, context.year));
  const phrases = paragraphs.flatMap((one) => one.phrases);
  const received = feeStatementIn(sentences, phrases, context.year)?.figures.received;
  if (received === undefined || received.value <= 0) return [];
  return sentences.flatMap((sentence) => {
    const denial =
      /信息处理费/.test(sentence.text) && isOwn(sentence.text, context.organ) ? denialIn(sentence) : undefined;
    if (denial === undefined) return [];
    return [
      {
        ...quoteOf(sentence.paragraph, sentence.plain, denial.from, denial.to),
        at: [],
        left: 0,
        right: received.value,
        detail: {
          kind: "figure",
          code: "fee-denied",
          received: received.value,
          words: quoteOfPhrase(received).quote,
        } as const,
      },
    ];
  });
}
