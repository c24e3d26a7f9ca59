import type { CellKey } from "../../format/cell-key";
import { shownText } from "../../sheet/sheet-data";
import type { Block, Cells } from "../block";
import { columnOf, columnsOf } from "../block";
import { dateColumn, noDate, type DateColumn } from "../date-column";
import { firstDayOf, lastDayOf } from "../day";
import { readNumber } from "../read-number";
import type { UnresolvedProblem } from "../result";
import type { Judge, Judgement } from "./judgement";
import { dateTrouble, isBad, otherYear, textIn, unresolved } from "./judgement";

const amount: CellKey = "t2.fees.amount";
const figures: readonly (readonly CellKey[])[] = [[amount], []];
/** The judgement of a row with money received in the year. */
export const received = 0;
/** A notice of the year on which nothing was paid in it. */
const onlyNoticed = 1;

/** The day of a notice. */
export function notifiedIn(block: Block): DateColumn {
  const [column] = columnsOf(block, "notified");
  return dateColumn(column === undefined ? [] : [column.column], block);
}

/** What was collected in the year, by the day of payment. What was only demanded is no income; section 六 speaks of it. */
export function feesJudge(block: Block, year: number): Judge {
  const first = firstDayOf(year);
  const last = lastDayOf(year);
  const paidOn = dateColumn(
    columnsOf(block, "paidOn")
      .map(({ column }) => column)
      .slice(0, 1),
    block,
  );
  const notified = notifiedIn(block);
  const paid = columnOf(block, "paid");
  const payers = columnsOf(block, "applicant").map(({ column }) => column);

  function judge(cells: Cells): Judgement {
    const day = paidOn.day(cells);
    if (isBad(day)) return dateTrouble("缴费日期", paidOn, cells);
    const fen = fenIn(block, "paid", cells);
    if (typeof fen === "object") return unresolved("实收金额", paid, shownText(cells[paid ?? -1] ?? null), fen);
    const notice = notified.day(cells);
    if (day === noDate) {
      if ((fen !== undefined && fen > 0) || notice < 0) return dateTrouble("缴费日期", paidOn, cells);
      return isInYear(notice) ? onlyNoticed : otherYear(notice);
    }
    if (!isInYear(day)) return isInYear(notice) ? onlyNoticed : otherYear(day);
    return fen === undefined ? unresolved("实收金额", paid, "", { code: "missing" }) : received;
  }

  function isInYear(day: number): boolean {
    return day >= first && day <= last;
  }

  return {
    figures,
    zeros: [amount],
    judge,
    dates: [paidOn, notified],
    identity: {
      number: columnOf(block, "number"),
      open: (cells) => paidOn.day(cells) === noDate,
      since: notified.day,
      who: (cells) => textIn(cells, payers),
      matter: (cells) =>
        JSON.stringify([
          notified.same(cells),
          fenIn(block, "charged", cells),
          paidOn.same(cells),
          textIn(cells, payers),
          fenIn(block, "paid", cells),
        ]),
    },
  };
}

/**
 * The sum received or asked for, in 分: whole numbers add up exactly. Headers in 万元 are taken at their word.
 * Undefined where nothing stands; a problem where no certain sum of money does.
 */
export function fenIn(block: Block, field: "paid" | "charged", cells: Cells): number | undefined | UnresolvedProblem {
  const [assigned] = columnsOf(block, field);
  if (assigned === undefined) return undefined;
  const read = readNumber(cells[assigned.column] ?? null);
  if (read.kind === "blank") return undefined;
  if (read.kind === "problem") return read.problem;
  const fen = read.value * (/万元/.test(assigned.header) ? 1_000_000 : 100);
  const whole = Math.round(fen);
  return whole < 0 || Math.abs(fen - whole) > 1e-4 ? { code: "not-a-number" } : whole;
}

/** 分 in 万元, as table 二 wants it: 1 元 is 0.0001. */
export function fenInTenThousandYuan(fen: number): number {
  return fen / 1_000_000;
}
