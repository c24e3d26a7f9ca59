import type { CellKey } from "../../format/cell-key";
import { recordName } from "../../record/record";
import { numberOf } from "../../report/cell-value";
import type { NarrativeSource } from "../draft";

/** What was counted, and where: a figure before it is written. */
export interface Count {
  /** As in `BoundFigure`. */
  readonly name: string;
  readonly value: number;
}

type Cells = NarrativeSource["cells"] | undefined;

/** The figure of a cell; undefined where the cell is blank or holds words. */
export function ofCell(cells: Cells, key: CellKey): Count | undefined {
  const value = numberOf(cells?.get(key));
  return value === undefined ? undefined : { name: recordName(key), value };
}

/** Cells that have one statutory name together, as 不予公开; undefined where one of them holds no number. */
export function ofCells(cells: Cells, name: string, keys: readonly CellKey[]): Count | undefined {
  const counts = keys.map((key) => ofCell(cells, key));
  return counts.every((one) => one !== undefined) ? { name, value: sumOf(counts) } : undefined;
}

/** Something counted in a ledger. */
export function ofLedger(ledger: string, what: string, value: number): Count;
export function ofLedger(ledger: string, what: string, value: number | undefined): Count | undefined;
export function ofLedger(ledger: string, what: string, value: number | undefined): Count | undefined {
  return value === undefined ? undefined : { name: `${ledger} ｜ ${what}`, value };
}

export function sumOf(counts: readonly Count[]): number {
  return counts.reduce((sum, { value }) => sum + value, 0);
}

/** Without thousands separators. Sums of 元 and 万元 lose what binary fractions add to them. */
export function written(value: number): string {
  return String(Number(value.toFixed(6)));
}

/** The largest first; equal ones keep their order. */
export function falling<C extends Count>(counts: readonly C[]): readonly C[] {
  return [...counts].sort((one, other) => other.value - one.value);
}
