import type { Cells } from "./block";
import type { ReadBlock } from "./duplicates";
import type { Judgement, Rejection } from "./judge/judgement";
import type { ExcludedRow, LedgerNote, UnresolvedRow } from "./result";
import type { CountedBlock } from "./tally";

/** The entries of a block as they were judged, each by itself. */
export interface JudgedRows {
  /** By place among the entries: what the row is counted as, or -1. */
  readonly judgements: Int16Array;
  /** The places of the others, and at the same index why they are not counted. */
  readonly rejectedAt: readonly number[];
  readonly rejections: readonly Rejection[];
}

/** What became of the rows of one block. */
export interface CountedRows {
  readonly counted: CountedBlock;
  readonly number: number;
  readonly excluded: readonly ExcludedRow[];
  readonly unresolved: readonly UnresolvedRow[];
  readonly notes: readonly LedgerNote[];
}

/** Judges every entry of a block once, and shows each to `watch` in the same go. */
export function judgeRows({ block, judge }: ReadBlock, watch: (cells: Cells, place: number) => void): JudgedRows {
  const { values, entries } = block;
  const judgements = new Int16Array(entries.length);
  const rejectedAt: number[] = [];
  const rejections: Rejection[] = [];
  for (let place = 0; place < entries.length; place += 1) {
    const cells = values[entries[place] ?? 0] ?? [];
    watch(cells, place);
    const judgement = judge.judge(cells);
    if (typeof judgement === "number") {
      judgements[place] = judgement;
    } else {
      judgements[place] = -1;
      rejectedAt.push(place);
      rejections.push(judgement);
    }
  }
  return { judgements, rejectedAt, rejections };
}

/** The same with some rows judged anew. */
export function judgedAgain(
  { block }: ReadBlock,
  { judgements, rejectedAt, rejections }: JudgedRows,
  anew: ReadonlyMap<number, Judgement>,
): JudgedRows {
  if (anew.size === 0) return { judgements, rejectedAt, rejections };
  const all = new Map(rejectedAt.map((place, index) => [place, rejections[index]]));
  const numbers = judgements.slice();
  block.entries.forEach((row, place) => {
    const judgement = anew.get(row);
    if (judgement === undefined) return;
    numbers[place] = typeof judgement === "number" ? judgement : -1;
    if (typeof judgement === "number") all.delete(place);
    else all.set(place, judgement);
  });
  const rejected = [...all].flatMap(([place, rejection]) => (rejection === undefined ? [] : [{ place, rejection }]));
  return {
    judgements: numbers,
    rejectedAt: rejected.map(({ place }) => place),
    rejections: rejected.map(({ rejection }) => rejection),
  };
}

/** The rows that stand, without those that only all ledgers together show to be no entries of their own. */
export function settleRows(
  one: ReadBlock,
  { judgements, rejectedAt, rejections }: JudgedRows,
  dropped: ReadonlyMap<number, Rejection>,
): CountedRows {
  const { block, judge } = one;
  const { entries } = block;
  const sheet = block.sheet.name;
  const excluded: ExcludedRow[] = [];
  const unresolved: UnresolvedRow[] = [];
  rejections.forEach((rejection, index) => {
    const row = entries[rejectedAt[index] ?? 0] ?? 0;
    if (!dropped.has(row)) reject(row, rejection);
  });
  if (dropped.size > 0) {
    entries.forEach((row, place) => {
      const rejection = dropped.get(row);
      if (rejection === undefined) return;
      judgements[place] = -1;
      reject(row, rejection);
    });
  }

  function reject(row: number, rejection: Rejection): void {
    if (rejection.kind === "excluded") {
      excluded.push({ sheet, row, reason: rejection.reason });
      return;
    }
    const { field, column, value, problem } = rejection;
    unresolved.push({ sheet, row, ...(column === undefined || column < 0 ? {} : { column }), field, value, problem });
  }

  return {
    counted: { sheet, rows: entries, judgements, figures: judge.figures, zeros: judge.zeros },
    number: entries.length - excluded.length - unresolved.length,
    excluded: dropped.size === 0 ? excluded : excluded.sort((a, b) => a.row - b.row),
    unresolved: dropped.size === 0 ? unresolved : unresolved.sort((a, b) => a.row - b.row),
    notes: notesOn(one),
  };
}

function notesOn({ block, judge }: ReadBlock): readonly LedgerNote[] {
  const sheet = block.sheet.name;
  const notes: LedgerNote[] = [];
  const hidden = hiddenEntries(block);
  if (hidden > 0) notes.push({ sheet, note: { code: "hidden-rows-read", count: hidden } });
  if (block.year !== undefined && judge.dates.some((date) => date.suppliedAny())) {
    const count = block.entries.reduce((sum, row) => {
      const cells = block.values[row] ?? [];
      return judge.dates.some((date) => date.yearSupplied(cells)) ? sum + 1 : sum;
    }, 0);
    if (count > 0) notes.push({ sheet, note: { code: "year-supplied", year: block.year, count } });
  }
  if (block.form === "wide" && block.year !== undefined && !block.yearStated && block.entries.length > 0) {
    notes.push({ sheet, note: { code: "year-supplied", year: block.year, count: block.entries.length } });
  }
  return notes;
}

/** Entries in rows that are hidden, by hand or by a filter. */
export function hiddenEntries(block: ReadBlock["block"]): number {
  if (block.sheet.hiddenRows.length === 0) return 0;
  const hidden = new Set(block.sheet.hiddenRows);
  return block.entries.reduce((sum, row) => (hidden.has(row) ? sum + 1 : sum), 0);
}
