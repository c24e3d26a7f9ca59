import { shownText } from "../../sheet/sheet-data";
import type { Block, Cells } from "../block";
import { columnOf, nowhere } from "../block";
import { firstDayOf, lastDayOf } from "../day";
import type { FeeFacts } from "../facts";
import { fenIn, notifiedIn, received } from "../judge/fees";
import { plainText, saysNothing } from "../plain-text";
import { type CountedLedger, eachCounted } from "./counted-ledger";

/** Sums in 分, over all ledgers; undefined once a row does not tell. */
interface Sums {
  notices: number | undefined;
  noticed: number | undefined;
  received: number;
}

/** What the year's notices asked for, and what was received in the year, whenever it was asked for. */
export function gatherFees(ledgers: readonly CountedLedger[], year: number): FeeFacts {
  const sums: Sums = { notices: 0, noticed: 0, received: 0 };
  for (const ledger of ledgers) addLedger(sums, ledger, year);
  return {
    ...(sums.notices === undefined ? {} : { notices: sums.notices }),
    ...(sums.noticed === undefined ? {} : { noticed: yuan(sums.noticed) }),
    received: yuan(sums.received),
  };
}

function addLedger(sums: Sums, ledger: CountedLedger, year: number): void {
  const { block } = ledger;
  const notified = notifiedIn(block);
  const first = firstDayOf(year);
  const last = lastDayOf(year);
  eachCounted(ledger, (cells, judgement) => {
    if (isOtherCharge(block, cells)) return;
    if (judgement === received) sums.received += figure(fenIn(block, "paid", cells)) ?? 0;
    const day = notified.day(cells);
    if (day >= 0 && (day < first || day > last)) return;
    const asked = day < 0 ? undefined : figure(fenIn(block, "charged", cells));
    sums.notices = day < 0 || sums.notices === undefined ? undefined : sums.notices + 1;
    sums.noticed = asked === undefined || sums.noticed === undefined ? undefined : sums.noticed + asked;
  });
}

/** A ledger without 收费项目 is one of the 信息处理费, which is charged 按件 or 按量. */
function isOtherCharge(block: Block, cells: Cells): boolean {
  const item = plainText(shownText(cells[columnOf(block, "item") ?? nowhere] ?? null));
  return !saysNothing(item) && !/信息处理|信息公开|依申请|按[件量]/.test(item);
}

function figure(fen: ReturnType<typeof fenIn>): number | undefined {
  return typeof fen === "number" ? fen : undefined;
}

function yuan(fen: number): number {
  return fen / 100;
}
