import type { CellKey } from "../format/cell-key";
import type { LedgerReading, LedgerKind } from "../ledger/result";
import { canMakeRegulations } from "../report/organ";

/** A figure and where it comes from. */
export interface Figure {
  readonly value: number;
  readonly from: "ledger" | "law";
}

const regulationCells = ["t2.regulations.made", "t2.regulations.repealed", "t2.regulations.inForce"] as const;

/**
 * What can be put into the cells that are not totals. 规章 are 0 for an organ that cannot make them (立法法), unless
 * the ledgers say otherwise; that is then for the check to object to. A cell that is not in the map is left as it stands.
 */
export function figuresOf(reading: LedgerReading, organ: string): ReadonlyMap<CellKey, Figure> {
  const byLaw: [CellKey, Figure][] =
    canMakeRegulations(organ) === false ? regulationCells.map((key) => [key, { value: 0, from: "law" }]) : [];
  const byLedger = [...reading.tally.figures].map(([key, value]): [CellKey, Figure] => [
    key,
    { value, from: "ledger" },
  ]);
  return new Map([...byLaw, ...byLedger]);
}

/** Which kind of ledger would give a cell. */
export function ledgerFor(key: CellKey): LedgerKind {
  if (key.startsWith("t3.")) return "applications";
  if (key.startsWith("t4.")) return "disputes";
  const [, row] = key.split(".");
  if (row === "licences" || row === "penalties" || row === "coercion" || row === "fees") return row;
  return "documents";
}
