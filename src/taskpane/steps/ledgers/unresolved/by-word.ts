import { field } from "../../../../domain/ledger/classify/fields";
import type { UnresolvedRow } from "../../../../domain/ledger/result";
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
  /** Rows that only a change on the sheet can settle. */
  readonly others: readonly UnresolvedRow[];
}

/** Words that are settled by saying which row or column of table three they stand for. */
const settled: Readonly<Record<string, OfficeWord["field"]>> = {
  [field.result]: "outcome",
  [field.detail]: "outcome",
  [field.applicantType]: "applicant",
};

/** Rows with the same unknown word come together, in the order in which the words first stand in the ledgers. */
export function byWord(rows: readonly UnresolvedRow[]): UnresolvedByWord {
  const words = new Map<string, Omit<WordRows, "rows"> & { readonly rows: UnresolvedRow[] }>();
  const others: UnresolvedRow[] = [];
  for (const row of rows) {
    const of = row.problem.code === "unknown-word" ? settled[row.field] : undefined;
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
