import { ourReading } from "../../../reconcile/rule";
import type { TextContext } from "../../text-finding";
import type { FigureDetail } from "../figure-detail";
import { cellsOf, decision, noticeOf, row, valueOf, type Reading } from "../measures/addend";
import { quoteOfPhrase } from "../reading/figure-phrase";
import type { FeeStatement } from "../reading/fee-statement";
import { quoteOf, type Quote } from "../reading/plain-text";
import type { FigureRule, Found } from "./figure-rule";
import { feesInSectionSix } from "./section-six";

type Problem = Extract<FigureDetail, { code: "fee-table" }>["problem"];

/** Table 二 counts in 万元. */
const yuanPerUnit = 10_000;

/** What section 六 says of fees against 行政事业性收费 in table 二 and 逾期未缴纳费用 in table 三. */
export const feeTable: FigureRule = {
  id: "fee.table",
  severity: "warning",
  source: ourReading,
  find: (text) => {
    const statement = feesInSectionSix(text);
    if (statement === undefined || statement === "none") return [];
    const { context } = text;
    return [
      ...chargesDenied(statement, context),
      ...unpaidWithoutNotice(statement, context),
      ...receivedNotInTable(statement, context),
    ];
  },
  examples: {
    holds: {
      section: "六",
      text: "发出收费通知的件数为1件，总金额为380元，实际收取的总金额为380元。",
      cells: { "t2.fees.amount": 0.038 },
    },
    fails: { section: "六", text: "发出收费通知的件数为1件，总金额为380元，实际收取的总金额为380元。" },
  },
};

/** The charges of table 二 in 万元. The table until 2020 has no such cell. */
const charges = (context: TextContext): Reading => [decision(noticeOf(context), "fees", "amount")];

/** Offices that levy no charges of their own: then there is none but the fee. */
const withoutOwnCharges = /(?:街道(?:办事处)?|[乡镇](?:人民政府)?)$/;

/** 未产生任何收费, while table 二 has charges. Those may be others than the fee, where the words leave room for them. */
function chargesDenied({ nil, figures }: FeeStatement, context: TextContext): readonly Found[] {
  const cell = valueOf(charges(context), context);
  if (cell === undefined || cell.value <= 0) return [];
  const has = withoutOwnCharges.test(context.organ ?? "");
  if (nil !== undefined && (nil.ofAnyKind || has)) {
    const { paragraph, plain } = nil.sentence;
    return [foundAt(quoteOf(paragraph, plain, nil.from, nil.to), "charges-denied", charges(context), context)];
  }
  const { received } = figures;
  return has && received?.value === 0
    ? [foundAt(quoteOfPhrase(received), "charges-denied", charges(context), context)]
    : [];
}

/** Who was late in paying has been sent a notice. */
function unpaidWithoutNotice({ figures: { notices } }: FeeStatement, context: TextContext): readonly Found[] {
  const unpaid: Reading = [row(noticeOf(context), "unpaid")];
  const cell = valueOf(unpaid, context);
  if (notices?.value !== 0 || cell === undefined || cell.value <= 0) return [];
  return [foundAt(quoteOfPhrase(notices), "unpaid-without-notice", unpaid, context)];
}

/** The fee is one of the charges. The table may round to the decimals it has, but not to nothing. */
function receivedNotInTable({ figures: { received } }: FeeStatement, context: TextContext): readonly Found[] {
  const cell = valueOf(charges(context), context);
  if (received === undefined || received.value <= 0 || cell === undefined) return [];
  const decimals = String(cell.value).split(".")[1]?.length ?? 0;
  const rounding = cell.value === 0 ? 0 : 0.5 / 10 ** decimals;
  if (received.value / yuanPerUnit <= cell.value + rounding + 1e-9) return [];
  return [foundAt(quoteOfPhrase(received), "received-not-in-table", charges(context), context)];
}

function foundAt(quote: Quote, problem: Problem, reading: Reading, context: TextContext): Found {
  const cell = valueOf(reading, context) ?? { addends: [], value: 0 };
  return { ...quote, at: cellsOf([reading]), detail: { kind: "figure", code: "fee-table", problem, cell } };
}
