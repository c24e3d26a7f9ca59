import { ourReading } from "../../../reconcile/rule";
import { quoteOfPhrase } from "../reading/figure-phrase";
import type { FigureRule } from "./figure-rule";
import { feesInSectionSix } from "./section-six";

/**
 * What 国办函〔2020〕109号 can charge for one application, in 元. By page: to 30 free, to 100 10元 each, to 200 20元, beyond
 * 40元. By piece: 100元 or more hundreds each, from the applicant's eleventh in a month on, so that an application that
 * comes after others may be charged any hundreds. All are tens, and so is every sum of them.
 */
const tens = 10;
const hundreds = 100;

const byPage = (amount: number): boolean =>
  isOnGrid(amount, 0, 700, 10) || isOnGrid(amount, 700, 2700, 20) || isOnGrid(amount, 2700, Infinity, 40);

function isOnGrid(amount: number, from: number, to: number, step: number): boolean {
  return amount > from && amount <= to && (amount - from) % step === 0;
}

const byPiece = (amount: number): boolean => amount % hundreds === 0;

/** Of a single notice the amount is known; of several only that each is a ten at least. */
const canBe = (amount: number, notices: number): boolean =>
  notices === 1 ? byPage(amount) || byPiece(amount) : amount % tens === 0 && amount >= notices * tens;

/** An amount in section 六 that the tariff cannot come to. Where some of it was waived nothing can be told. */
export const feeTariff: FigureRule = {
  id: "fee.tariff",
  severity: "warning",
  source: ourReading,
  find: (text) => {
    const statement = feesInSectionSix(text);
    if (statement === undefined || statement === "none" || statement.lastYear || statement.waived) return [];
    const { notices, noticed } = statement.figures;
    if (notices === undefined || noticed === undefined || notices.value < 1 || noticed.value === 0) return [];
    if (canBe(noticed.value, notices.value)) return [];
    const detail = { kind: "figure", code: "fee-tariff", notices: notices.value, noticed: noticed.value } as const;
    return [{ ...quoteOfPhrase(noticed), at: [], left: noticed.value, detail }];
  },
  examples: {
    // 68 pages: 38 of them at 10元
    holds: {
      section: "六",
      text: "发出收费通知的件数为1件，总金额为380元，实际收取的总金额为0元。",
    },
    fails: {
      section: "六",
      text: "发出收费通知的件数为1件，总金额为385元，实际收取的总金额为0元。",
    },
  },
};
