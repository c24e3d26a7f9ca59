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
  const behind = blocks.map(rowsByCell);
  return { figures, rowsBehind: (cell) => behind.flatMap((rowsOf) => rowsOf(cell)) };
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

/** Entries of one judgement among the places that are sorted by judgement. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The rows of a block behind a cell, in ledger order. Looked through only when someone asks first. */
function rowsByCell(block: CountedBlock): (cell: CellKey) => readonly RowRef[] {
  const { sheet, rows } = block;
  let index: ReturnType<typeof sortedByJudgement> | undefined;
  return (cell) => {
    const { places, stretches } = (index ??= sortedByJudgement(block));
    const found = (stretches.get(cell) ?? []).flatMap(({ from, to }) => [...places.subarray(from, to)]);
    return found.sort((one, other) => one - other).map((place) => ({ sheet, row: rows[place] ?? 0 }));
  };
}

/** The places of all counted entries, judgement by judgement, and where among them those behind a cell stand. */
function sortedByJudgement(block: CountedBlock) {
  const { judgements, figures } = block;
  const counts = countsOf(block);
  const stretches = new Map<CellKey, Stretch[]>();
  const next = new Int32Array(figures.length);
  let from = 0;
  figures.forEach((keys, judgement) => {
    const to = from + (counts[judgement] ?? 0);
    next[judgement] = from;
    for (const key of new Set(keys)) {
      const known = stretches.get(key);
      if (known === undefined) stretches.set(key, [{ from, to }]);
      else known.push({ from, to });
    }
    from = to;
  });
  const places = new Int32Array(from);
  for (let place = 0; place < judgements.length; place += 1) {
    const judgement = judgements[place] ?? -1;
    if (judgement < 0) continue;
    const at = next[judgement] ?? 0;
    places[at] = place;
    next[judgement] = at + 1;
  }
  return { places, stretches };
}
