import { shownText } from "../../sheet/sheet-data";
import type { Cells } from "../block";
import { columnOf, columnsOf } from "../block";
import type { Dropped, ReadBlock } from "../duplicates";
import { lastDayOf } from "../day";
import { plainText } from "../plain-text";
import { typeIn } from "./disputes";
import type { Judgement, Rejection } from "./judgement";
import { excluded, textIn } from "./judgement";

interface Hearing {
  readonly ledger: number;
  readonly sheet: string;
  readonly row: number;
  readonly number: string;
  /** 1 for 一审, 2 for 二审, 3 for 再审. */
  readonly instance: number;
}

export interface Instances {
  /** By ledger and row: hearings that a later one supersedes. */
  readonly earlier: Dropped;
  /** By ledger and row: what an appeal that left the judgment standing comes to. */
  readonly appeals: readonly ReadonlyMap<number, Judgement>[];
}

/**
 * One lawsuit through its instances counts once, with the state of the last one begun by the end of the year.
 * Rows belong together by the application they are about, else by plaintiff and cause; only rows of different
 * instances do: two first instances are two cases.
 */
export function throughInstances(ledgers: readonly ReadBlock[], year: number, dropped: Dropped): Instances {
  const earlier = ledgers.map(() => new Map<number, Rejection>());
  const appeals = ledgers.map(() => new Map<number, Judgement>());
  const suits = new Map<string, Hearing[]>();
  ledgers.forEach(({ block, judge }, ledger) => {
    for (const row of block.entries) {
      const cells = block.values[row] ?? [];
      const instance = instanceOf(ledgers, ledger, cells);
      const filed = judge.identity.since(cells);
      if (instance === undefined || dropped[ledger]?.has(row) === true || filed < 0 || filed > lastDayOf(year))
        continue;
      const number = textIn(
        cells,
        columnsOf(block, "number").map(({ column }) => column),
      );
      const key = suitOf(ledgers, ledger, cells);
      const hearings = suits.get(key) ?? [];
      hearings.push({ ledger, sheet: block.sheet.name, row, number, instance });
      suits.set(key, hearings);
    }
  });
  for (const hearings of suits.values()) {
    if (new Set(hearings.map(({ instance }) => instance)).size !== hearings.length) continue;
    const last = hearings.reduce((latest, hearing) => (hearing.instance > latest.instance ? hearing : latest));
    const before = hearings.filter((hearing) => hearing !== last).sort((one, other) => other.instance - one.instance);
    for (const { ledger, row, number } of before) {
      const by = { sheet: last.sheet, row: last.row };
      earlier[ledger]?.set(row, excluded({ code: "superseded", number, by }));
    }
    const [below] = before;
    const appeal = below && judgedByBelow(ledgers, last, below);
    if (appeal !== undefined) appeals[last.ledger]?.set(last.row, appeal);
  }
  return { earlier, appeals };
}

function judgedByBelow(ledgers: readonly ReadBlock[], last: Hearing, below: Hearing): Judgement | undefined {
  const cellsOf = ({ ledger, row }: Hearing): Cells => ledgers[ledger]?.block.values[row] ?? [];
  return ledgers[last.ledger]?.judge.judgeAppeal?.(cellsOf(last), cellsOf(below));
}

/** The instance, by the type or by the case number (行初, 行终, 行申); undefined for reviews and where none is said. */
function instanceOf(ledgers: readonly ReadBlock[], ledger: number, cells: Cells): number | undefined {
  const block = ledgers[ledger]?.block;
  if (block === undefined) return undefined;
  const type = plainText(typeIn(block, cells));
  const number = plainText(shownText(cells[columnOf(block, "number") ?? -1] ?? null));
  if (/再审/.test(type) || /行(?:申|再|监)/.test(number)) return 3;
  if (/二审|终审|上诉/.test(type) || /行终/.test(number)) return 2;
  if (/一审|初审/.test(type) || /行初/.test(number)) return 1;
  return undefined;
}

function suitOf(ledgers: readonly ReadBlock[], ledger: number, cells: Cells): string {
  const block = ledgers[ledger]?.block;
  if (block === undefined) return "";
  const text = (field: string): string =>
    plainText(
      textIn(
        cells,
        columnsOf(block, field).map(({ column }) => column),
      ),
    );
  const related = text("related");
  return related !== "" ? related : `${text("plaintiff")}\n${text("cause")}`;
}
