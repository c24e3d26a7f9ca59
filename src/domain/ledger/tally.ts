import type { CellKey } from "../format/cell-key";
import type { RowRef, Tally } from "./result";

/** A block's entries and what each is counted as; -1 for those that are not. Packed: a row costs six bytes. */
export interface CountedBlock {
  readonly sheet: string;
  readonly rows: Int32Array;
  readonly judgements: Int16Array;
  readonly figures: readonly (readonly CellKey[])[];
  readonly zeros: readonly CellKey[];
}

/** A ledger speaks of 规章 only once a row of it is one; then of all three cells. */
const regulations = ["t2.regulations.made", "t2.regulations.repealed", "t2.regulations.inForce"] as const;

/** The figures of all blocks. `sums` are figures that are no numbers of rows: what was collected in fees. */
export function tallyOf(blocks: readonly CountedBlock[], sums: ReadonlyMap<CellKey, number>): Tally {
  const figures = new Map<CellKey, number>();
  for (const { zeros } of blocks) for (const key of zeros) figures.set(key, 0);
  for (const block of blocks) {
    const counts = countsOf(block);
    block.figures.forEach((keys, judgement) => {
      const count = counts[judgement] ?? 0;
      if (count > 0) for (const key of keys) figures.set(key, (figures.get(key) ?? 0) + count);
    });
  }
  if (regulations.some((key) => figures.has(key))) {
    for (const key of regulations) figures.set(key, figures.get(key) ?? 0);
  }
  for (const [key, sum] of sums) figures.set(key, sum);
  return { figures, rowsBehind: (cell) => blocks.flatMap((block) => rowsIn(block, cell)) };
}

/** How many rows there are of each judgement. */
export function countsOf(block: CountedBlock): Int32Array {
  const counts = new Int32Array(block.figures.length);
  const { judgements } = block;
  for (let place = 0; place < judgements.length; place += 1) {
    const judgement = judgements[place] ?? -1;
    if (judgement >= 0) counts[judgement] = (counts[judgement] ?? 0) + 1;
  }
  return counts;
}

/** Only now, when someone asks, is a row's place spelt out. */
function rowsIn({ sheet, rows, judgements, figures }: CountedBlock, cell: CellKey): readonly RowRef[] {
  const speaking = figures.map((keys) => keys.includes(cell));
  const found: RowRef[] = [];
  for (let index = 0; index < rows.length; index += 1) {
    if (speaking[judgements[index] ?? -1] === true) found.push({ sheet, row: rows[index] ?? 0 });
  }
  return found;
}
