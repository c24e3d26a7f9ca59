import { ourReading } from "../../../reconcile/rule";
import { deniedInTables } from "./denials";
import { feesDenied } from "./fee-denials";
import type { FigureRule } from "./figure-rule";
import { twoValues } from "./two-values";

/** Words that other words, or the tables, contradict. */
export const contradiction: FigureRule = {
  id: "text.contradiction",
  severity: "warning",
  source: ourReading,
  find: (text) => [
    ...text.paragraphs.flatMap(({ sentences }) =>
      sentences.flatMap((sentence) => deniedInTables(sentence, text.context)),
    ),
    ...feesDenied(text),
    ...twoValues(text),
  ],
  examples: {
    holds: { text: "收到的政府信息公开申请均已办结。", cells: { "t3.received.total": 6, "t3.concluded.total": 6 } },
    fails: { text: "收到的政府信息公开申请均已办结。", cells: { "t3.carriedForward.total": 1 } },
  },
};
