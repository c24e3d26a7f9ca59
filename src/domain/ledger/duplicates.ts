import type { Scalar } from "../sheet/sheet-data";
import { shownText } from "../sheet/sheet-data";
import type { Cells } from "./block";
import { columnOf, nowhere } from "./block";
import { fieldName, type FieldName } from "./fields";
import type { Judge, Rejection } from "./judge/judgement";
import { excluded, unresolved } from "./judge/judgement";
import { plainText } from "./plain-text";
import { registerIndex } from "./register-index";
import type { ScannedBlock } from "./scan-rows";

/** A block and what reads its rows. */
export interface ReadBlock {
  readonly block: ScannedBlock;
  readonly judge: Judge;
}

/** For every block the rows that are not to be counted as they stand, and why. */
export type Dropped = readonly ReadonlyMap<number, Rejection>[];

/** Watches the entries of all ledgers of a kind go by. */
export interface DuplicateWatch {
  /** To be called for every entry of one ledger after the other, in order, by its place among the entries. */
  entry(ledger: number): (cells: Cells, place: number) => void;
  /** What is to be dropped, once all have gone by. */
  dropped(): Dropped;
}

interface Entry {
  readonly number: string;
  readonly ledger: number;
  readonly sheet: string;
  readonly row: number;
  readonly cells: Cells;
  readonly judge: Judge;
}

/**
 * Entries noted twice, by register number over all ledgers of a kind. The same said twice counts once; an undecided
 * entry gives way to its decided one (last year's register and this year's); what differs is for a person.
 */
export function watchDuplicates(ledgers: readonly ReadBlock[]): DuplicateWatch {
  const starts: number[] = [];
  let total = 0;
  for (const { block } of ledgers) {
    starts.push(total);
    total += block.entries.length;
  }
  const groups = new Map<number, Entry[]>();
  const continuations: (readonly Entry[])[] = [];
  const index = registerIndex(total, (position) => keyOf(entryAt(ledgers, starts, position)));

  return {
    entry(ledger) {
      const { block, judge } = ledgers[ledger] ?? nothing();
      const start = starts[ledger] ?? 0;
      const column = judge.identity.number;
      return (cells, place) => {
        const value = cells[column ?? nowhere];
        const number = typeof value === "string" && value.length > shortest ? value : numberIn(value, cells, judge);
        if (number === "") {
          const row = block.entries[place] ?? 0;
          const anchor = block.continued.size === 0 ? undefined : block.continued.get(row);
          if (anchor !== undefined) continuations.push(continuation(ledgers, ledger, anchor, row));
          index.skip();
          return;
        }
        const earlier = index.add(number);
        if (earlier === -1) return;
        const group = groups.get(earlier) ?? [entryAt(ledgers, starts, earlier)];
        group.push(entryAt(ledgers, starts, start + place));
        groups.set(earlier, group);
      };
    },
    dropped() {
      const dropped = ledgers.map(() => new Map<number, Rejection>());
      for (const group of [...groups.values(), ...continuations]) {
        for (const [entry, rejection] of settle(group, ledgers)) dropped[entry.ledger]?.set(entry.row, rejection);
      }
      return dropped;
    },
  };
}

/** Longer numbers carry more than a running number. */
const shortest = 6;

/**
 * What two rows must share to be one entry. A short running number (3, 012, 第5号) starts again with every year or
 * sheet: alone it says nothing, so the day and the person must be the same too.
 */
function numberIn(value: Scalar | undefined, cells: Cells, judge: Judge): string {
  if (value === null || value === undefined) return "";
  const number = shownText(value);
  if (number.length > shortest) return number;
  const plain = plainText(number);
  if (/^第?\d{1,4}号?$/.test(plain)) return `${plain}|${judge.identity.since(cells)}|${judge.identity.who(cells)}`;
  return /^[-/\\—–]*$|^无$/.test(plain) ? "" : number;
}

function keyOf({ cells, judge }: Entry): string {
  return numberIn(cells[judge.identity.number ?? nowhere], cells, judge);
}

function entryAt(ledgers: readonly ReadBlock[], starts: readonly number[], position: number): Entry {
  const ledger = starts.findLastIndex((start) => start <= position);
  const { block, judge } = ledgers[ledger] ?? nothing();
  const row = block.entries[position - (starts[ledger] ?? 0)] ?? 0;
  const cells = block.values[row] ?? [];
  const number = shownText(cells[judge.identity.number ?? nowhere] ?? null);
  return { number, ledger, sheet: block.sheet.name, row, cells, judge };
}

function nothing(): never {
  throw new RangeError("no such ledger");
}

/** A row whose 序号 is merged with a row above is the same entry written over two rows. */
function continuation(ledgers: readonly ReadBlock[], ledger: number, anchor: number, row: number): readonly Entry[] {
  const { block, judge } = ledgers[ledger] ?? nothing();
  const serial = columnOf(block, "serial") ?? 0;
  const number = shownText(block.values[row]?.[serial] ?? null);
  const sheet = block.sheet.name;
  return [anchor, row].map((at) => ({ number, ledger, sheet, row: at, cells: block.values[at] ?? [], judge }));
}

function settle(group: readonly Entry[], ledgers: readonly ReadBlock[]): readonly (readonly [Entry, Rejection])[] {
  const settled: (readonly [Entry, Rejection])[] = [];
  const decided = group.filter((entry) => !isOpen(entry));
  const different: Entry[] = [];
  for (const entry of group) {
    const later = isOpen(entry) ? decided.find((other) => isAbout(other, entry)) : undefined;
    const same = different.find((other) => matter(other) === matter(entry));
    if (later !== undefined) {
      const by = { sheet: later.sheet, row: later.row };
      settled.push([entry, excluded({ code: "superseded", number: entry.number, by })]);
    } else if (same !== undefined) {
      const of = { sheet: same.sheet, row: same.row };
      settled.push([entry, excluded({ code: "duplicate", number: entry.number, of })]);
    } else {
      different.push(entry);
    }
  }
  // Which of them is right the sheet does not tell: all of them wait for a person.
  const [first, second] = different;
  if (first !== undefined && second !== undefined) {
    for (const entry of different) settled.push([entry, differs(entry, entry === first ? second : first, ledgers)]);
  }
  return settled;
}

function isOpen({ judge, cells }: Entry): boolean {
  return judge.identity.open(cells);
}

/** The same number, and the same day or the same person. */
function isAbout(one: Entry, other: Entry): boolean {
  const since = one.judge.identity.since(one.cells);
  const who = one.judge.identity.who(one.cells);
  return (
    (since >= 0 && since === other.judge.identity.since(other.cells)) ||
    (who !== "" && who === other.judge.identity.who(other.cells))
  );
}

function matter({ judge, cells }: Entry): string {
  return judge.identity.matter(cells);
}

function differs(entry: Entry, other: Entry, ledgers: readonly ReadBlock[]): Rejection {
  const column = entry.judge.identity.number;
  const kind = ledgers[entry.ledger]?.block.kinds[0] ?? "applications";
  const field = fieldName(kind, column === undefined ? "serial" : "number") as FieldName;
  const problem = { code: "duplicate-differs", of: { sheet: other.sheet, row: other.row } } as const;
  return unresolved(field, column, entry.number, problem);
}
