import type { Dropped, JudgedBlock } from "./duplicates";
import type { Rejection } from "./judge/judgement";
import type { ExcludedRow, LedgerNote, UnresolvedRow } from "./result";
import type { CountedBlock } from "./tally";

/** What became of the rows of one block. */
export interface CountedRows {
  readonly counted: CountedBlock;
  readonly number: number;
  readonly excluded: readonly ExcludedRow[];
  readonly unresolved: readonly UnresolvedRow[];
  readonly notes: readonly LedgerNote[];
}

/** Judges every entry of a block once. */
export function countRows({ block, judge }: JudgedBlock, dropped: Dropped[number]): CountedRows {
  const { values, entries } = block;
  const sheet = block.sheet.name;
  const judgements = new Int16Array(entries.length);
  const excluded: ExcludedRow[] = [];
  const unresolved: UnresolvedRow[] = [];
  let number = 0;

  function reject(row: number, rejection: Rejection): void {
    if (rejection.kind === "excluded") {
      excluded.push({ sheet, row, reason: rejection.reason });
      return;
    }
    const { field, column, value, problem } = rejection;
    unresolved.push({ sheet, row, ...(column === undefined || column < 0 ? {} : { column }), field, value, problem });
  }

  for (let index = 0; index < entries.length; index += 1) {
    const row = entries[index] ?? 0;
    const early = dropped.size === 0 ? undefined : dropped.get(row);
    const judgement = early ?? judge.judge(values[row] ?? [], row);
    if (typeof judgement === "number") {
      judgements[index] = judgement;
      number += 1;
    } else {
      judgements[index] = -1;
      reject(row, judgement);
    }
  }
  const counted = { sheet, rows: entries, judgements, figures: judge.figures, zeros: judge.zeros };
  return { counted, number, excluded, unresolved, notes: notesOn({ block, judge }) };
}

function notesOn({ block, judge }: JudgedBlock): readonly LedgerNote[] {
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
export function hiddenEntries(block: JudgedBlock["block"]): number {
  if (block.sheet.hiddenRows.length === 0) return 0;
  const hidden = new Set(block.sheet.hiddenRows);
  return block.entries.reduce((sum, row) => (hidden.has(row) ? sum + 1 : sum), 0);
}
