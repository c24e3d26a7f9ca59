import { ourReading } from "../../../reconcile/rule";
import type { FeeFigure } from "../figure-detail";
import { quoteOfPhrase } from "../reading/figure-phrase";
import type { FigureRule } from "./figure-rule";
import { feesInSectionSix } from "./section-six";

/** Notices issued, their amount, what was received. */
const three: readonly FeeFigure[] = ["notices", "noticed", "received"];

/** The fee came with 国办函〔2020〕109号. */
const firstYear = 2021;

/** Section 六 gives the three figures of the year's fees, or says in words that there were none. */
export const feeMissing: FigureRule = {
  id: "fee.missing",
  severity: "warning",
  source: ourReading,
  find: (text) => {
    const statement = feesInSectionSix(text);
    if (statement === undefined || (text.context.year ?? firstYear) < firstYear) return [];
    const told = statement === "none" ? {} : statement.figures;
    const isNil = statement !== "none" && statement.nil !== undefined;
    const missing = isNil ? [] : three.filter((one) => told[one] === undefined);
    if (missing.length === 0) return [];
    const first = three.map((one) => told[one]).find((one) => one !== undefined);
    const place = first === undefined ? { quote: "", start: 0 } : quoteOfPhrase(first);
    return [{ ...place, at: [], detail: { kind: "figure", code: "fee-missing", missing } }];
  },
  examples: {
    holds: {
      section: "六",
      text: "2023年度收取信息处理费情况为：发出收费通知的件数为0件，总金额为0元，实际收取的总金额为0元。",
    },
    fails: { section: "六", text: "无其他需要报告的事项。" },
  },
};
