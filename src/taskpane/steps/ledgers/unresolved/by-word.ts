import type { UnresolvedRow } from "../../../../domain/ledger/result";
import { namesFor } from "../../../../domain/ledger/names-for";
import type { OfficeWord } from "../../../../domain/settings/settings";
import { wordKey } from "../../../../domain/settings/settings-entries";

/** All rows that wait for the meaning of one word. */
export interface WordRows {
  readonly key: string;
  readonly of: OfficeWord["field"];
  /** The column's name, by the first row: a word may stand in 办理结果 here and in 结果细目 there. */
  readonly field: string;
  readonly value: string;
  readonly rows: readonly UnresolvedRow[];
}

export interface UnresolvedByWord {
  readonly words: readonly WordRows[];
  /** Rows that each need a word of their own, or a change on the sheet. */
  readonly others: readonly UnresolvedRow[];
}

/** Rows with the same unknown word come together, in the order in which the words first stand in the ledgers. */
export function byWord(rows: readonly UnresolvedRow[]): UnresolvedByWord {
  const words = new Map<string, Omit<WordRows, "rows"> & { readonly rows: UnresolvedRow[] }>();
  const others: UnresolvedRow[] = [];
  for (const row of rows) {
    const of = row.problem.code === "unknown-word" ? namesFor(row) : undefined;
    if (of === undefined) {
      others.push(row);
      continue;
    }
    const key = wordKey({ field: of, text: row.value });
    const former = words.get(key);
    if (former === undefined) words.set(key, { key, of, field: row.field, value: row.value, rows: [row] });
    else former.rows.push(row);
  }
  return { words: [...words.values()], others };
}
