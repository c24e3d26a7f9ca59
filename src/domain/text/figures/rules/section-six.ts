import { feeStatementIn, type FeeStatement } from "../reading/fee-statement";
import type { ReadText } from "./figure-rule";

/** What section 六 says of fees: a statement, "none" if it is silent, undefined where there is no section 六. */
export function feesInSectionSix({ paragraphs, context }: ReadText): FeeStatement | "none" | undefined {
  const six = paragraphs.filter(({ sentences }) => sentences[0]?.section === "六");
  if (six.length === 0) return undefined;
  const sentences = six.flatMap((one) => one.sentences);
  const phrases = six.flatMap((one) => one.phrases);
  return feeStatementIn(sentences, phrases, context.year) ?? "none";
}
