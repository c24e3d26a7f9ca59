import type { Cells } from "../block";
import type { ScannedBlock } from "../scan-rows";
import type { CountedBlock } from "../tally";

/** A ledger, and what each of its rows is counted as. */
export interface CountedLedger {
  readonly block: ScannedBlock;
  readonly counted: CountedBlock;
}

/** Goes through the counted rows of a ledger, in order. */
export function eachCounted({ block, counted }: CountedLedger, visit: (cells: Cells, judgement: number) => void): void {
  const { rows, judgements } = counted;
  const { values } = block;
  for (let place = 0; place < rows.length; place += 1) {
    const judgement = judgements[place] ?? -1;
    if (judgement >= 0) visit(values[rows[place] ?? 0] ?? [], judgement);
  }
}

/** Adds to a sum; the first comes first when the sums are listed. */
export function addTo<K>(sums: Map<K, number>, key: K, figure: number): void {
  sums.set(key, (sums.get(key) ?? 0) + figure);
}
