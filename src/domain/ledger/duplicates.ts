import { shownText } from "../sheet/sheet-data";
import type { Cells } from "./block";
import { columnOf } from "./block";
import type { Judge, Rejection } from "./judge/judgement";
import { excluded, unresolved } from "./judge/judgement";
import { fieldName, type FieldName } from "./fields";
import { plainText } from "./plain-text";
import { registerIndex } from "./register-index";
import type { ScannedBlock } from "./scan-rows";

/** A block and what reads its rows. */
export interface JudgedBlock {
  readonly block: ScannedBlock;
  readonly judge: Judge;
}

/** For every block the rows that are not to be judged, and why. */
export type Dropped = readonly ReadonlyMap<number, Rejection>[];

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
export function findDuplicates(ledgers: readonly JudgedBlock[]): Dropped {
  const dropped = ledgers.map(() => new Map<number, Rejection>());
  for (const group of sharedNumbers(ledgers)) {
    for (const [entry, rejection] of settle(group, ledgers)) dropped[entry.ledger]?.set(entry.row, rejection);
  }
  return dropped;
}

function sharedNumbers(ledgers: readonly JudgedBlock[]): readonly (readonly Entry[])[] {
  const total = ledgers.reduce((sum, { block }) => sum + block.entries.length, 0);
  const index = registerIndex(total);
  const groups = new Map<number, Entry[]>();
  const continuations: (readonly Entry[])[] = [];
  let offset = 0;
  ledgers.forEach(({ block, judge }, ledger) => {
    const column = judge.identity.number;
    const { values, entries, continued } = block;
    for (let position = 0; position < entries.length; position += 1) {
      const row = entries[position] ?? 0;
      const cells = values[row] ?? [];
      const number = column === undefined ? "" : keyOf(cells, column, judge);
      if (number === "") {
        const anchor = continued.size === 0 ? undefined : continued.get(row);
        if (anchor !== undefined) continuations.push(continuation(ledgers, ledger, anchor, row));
        continue;
      }
      const earlier = index.add(number, offset + position);
      if (earlier === -1) continue;
      const group = groups.get(earlier) ?? [entryAt(ledgers, earlier, number)];
      group.push(entryAt(ledgers, offset + position, number));
      groups.set(earlier, group);
    }
    offset += entries.length;
  });
  return [...groups.values(), ...continuations];
}

/**
 * What two rows must share to be one entry. A short running number (3, 012, 第5号) starts again with every year or
 * sheet: alone it says nothing, so the day and the person must be the same too.
 */
function keyOf(cells: Cells, column: number, judge: Judge): string {
  const value = cells[column];
  if (value === null || value === undefined) return "";
  const number = typeof value === "string" ? value : shownText(value);
  if (number.length > 6) return number;
  const plain = plainText(number);
  if (/^第?0*\d{1,4}号?$/.test(plain)) return `${plain}\n${judge.identity.since(cells)}\n${judge.identity.who(cells)}`;
  return /^[-/\\—–]*$|^无$/.test(plain) ? "" : number;
}

function entryAt(ledgers: readonly JudgedBlock[], position: number, number: string): Entry {
  let rest = position;
  for (const [ledger, { block, judge }] of ledgers.entries()) {
    if (rest < block.entries.length) {
      const row = block.entries[rest] ?? 0;
      return {
        number: number.split("\n")[0] ?? "",
        ledger,
        sheet: block.sheet.name,
        row,
        cells: block.values[row] ?? [],
        judge,
      };
    }
    rest -= block.entries.length;
  }
  throw new RangeError(`no ledger row at ${position}`);
}

/** A row whose 序号 is merged with a row above is the same entry written over two rows. */
function continuation(ledgers: readonly JudgedBlock[], ledger: number, anchor: number, row: number): readonly Entry[] {
  const judged = ledgers[ledger];
  if (judged === undefined) return [];
  const { block, judge } = judged;
  const serial = columnOf(block, "serial") ?? 0;
  const number = shownText(block.values[row]?.[serial] ?? null);
  return [anchor, row].map((at) => ({
    number,
    ledger,
    sheet: block.sheet.name,
    row: at,
    cells: block.values[at] ?? [],
    judge,
  }));
}

function settle(group: readonly Entry[], ledgers: readonly JudgedBlock[]): readonly (readonly [Entry, Rejection])[] {
  const settled: (readonly [Entry, Rejection])[] = [];
  const decided = group.filter(({ judge, cells }) => !judge.identity.open(cells));
  const standing = group.filter((entry) => {
    const later = decided.find(
      (other) => other !== entry && entry.judge.identity.open(entry.cells) && isAbout(other, entry),
    );
    if (later === undefined) return true;
    const by = { sheet: later.sheet, row: later.row };
    settled.push([entry, excluded({ code: "superseded", number: entry.number, by })]);
    return false;
  });
  const different: Entry[] = [];
  for (const entry of standing) {
    const same = different.find((other) => matter(other) === matter(entry));
    if (same === undefined) different.push(entry);
    else {
      const of = { sheet: same.sheet, row: same.row };
      settled.push([entry, excluded({ code: "duplicate", number: entry.number, of })]);
    }
  }
  // Which of them is right the sheet does not tell: all of them wait for a person.
  const [first, second] = different;
  if (first !== undefined && second !== undefined) {
    for (const entry of different) settled.push([entry, differs(entry, entry === first ? second : first, ledgers)]);
  }
  return settled;
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

function matter(entry: Entry): string {
  return entry.judge.identity.matter(entry.cells);
}

function differs(entry: Entry, other: Entry, ledgers: readonly JudgedBlock[]): Rejection {
  const column = entry.judge.identity.number;
  const kind = ledgers[entry.ledger]?.block.kinds[0] ?? "applications";
  const field = fieldName(kind, column === undefined ? "serial" : "number") as FieldName;
  const problem = { code: "duplicate-differs", of: { sheet: other.sheet, row: other.row } } as const;
  return unresolved(field, column, entry.number, problem);
}
