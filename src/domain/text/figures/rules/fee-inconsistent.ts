import { ourReading } from "../../../reconcile/rule";
import type { TextContext } from "../../text-finding";
import { groupOf, noticeOf, row, valueOf } from "../measures/addend";
import { quoteOfPhrase } from "../reading/figure-phrase";
import type { FeeStatement } from "../reading/fee-statement";
import type { FigureRule, Found } from "./figure-rule";
import { feesInSectionSix } from "./section-six";

/** Without a notice there is no amount; no more is received than was asked for, and no less where all paid. */
export const feeInconsistent: FigureRule = {
  id: "fee.inconsistent",
  severity: "error",
  source: ourReading,
  find: (text) => {
    const statement = feesInSectionSix(text);
    return statement === undefined || statement === "none"
      ? []
      : [...amountWithoutNotice(statement), ...moreThanNoticed(statement), ...lessThanNoticed(statement, text.context)];
  },
  examples: {
    holds: {
      section: "六",
      text: "发出收费通知的件数为2件，总金额为780元，实际收取的总金额为380元。",
      cells: { "t2.fees.amount": 0.038 },
    },
    fails: { section: "六", text: "发出收费通知的件数为0件，总金额为380元，实际收取的总金额为0元。" },
  },
};

function amountWithoutNotice(statement: FeeStatement): readonly Found[] {
  const { notices, noticed } = statement.figures;
  if (notices?.value !== 0 || noticed === undefined || noticed.value === 0) return [];
  return [
    {
      ...quoteOfPhrase(noticed),
      at: [],
      left: noticed.value,
      right: 0,
      detail: { kind: "figure", code: "fee-inconsistent", problem: "amount-without-notice", ...told(statement) },
    },
  ];
}

function moreThanNoticed(statement: FeeStatement): readonly Found[] {
  const { noticed, received } = statement.figures;
  if (noticed === undefined || received === undefined || received.value <= noticed.value) return [];
  return [
    {
      ...quoteOfPhrase(received),
      at: [],
      left: received.value,
      right: noticed.value,
      // What was asked for last year may be paid in this one.
      ...(statement.lastYear ? { severity: "warning" as const } : {}),
      detail: { kind: "figure", code: "fee-inconsistent", problem: "more-received-than-noticed", ...told(statement) },
    },
  ];
}

/**
 * Who does not pay has the application given up, 2. of （六）其他处理; who still may has it open. Where neither is, nor any
 * withdrawn, everything asked for was paid.
 */
function lessThanNoticed(statement: FeeStatement, context: TextContext): readonly Found[] {
  const { notices, noticed, received } = statement.figures;
  if (notices === undefined || noticed === undefined || received === undefined) return [];
  if (received.value >= noticed.value || statement.waived) return [];
  if (!statement.allPaid && !isEveryCaseOver(notices.value, context)) return [];
  return [
    {
      ...quoteOfPhrase(received),
      at: [],
      left: received.value,
      right: noticed.value,
      severity: "warning",
      detail: { kind: "figure", code: "fee-inconsistent", problem: "less-received-than-noticed", ...told(statement) },
    },
  ];
}

/** Table 三 has as many cases concluded as there were notices, and none open, given up or withdrawn. */
function isEveryCaseOver(notices: number, context: TextContext): boolean {
  const notice = noticeOf(context);
  const [concluded, open, otherwise] = [
    row(notice, "concluded"),
    row(notice, "carriedForward"),
    groupOf(notice, "otherHandling"),
  ].map((cell) => valueOf([cell], context)?.value);
  return concluded !== undefined && concluded >= Math.max(1, notices) && open === 0 && otherwise === 0;
}

function told({ figures: { notices, noticed, received }, lastYear }: FeeStatement) {
  return {
    ...(notices === undefined ? {} : { notices: notices.value }),
    ...(noticed === undefined ? {} : { noticed: noticed.value }),
    ...(received === undefined ? {} : { received: received.value }),
    lastYear,
  };
}
