import type { Scalar } from "../../../../src/domain/sheet/sheet-data";

/** What a part of a formula comes to: a single value, or a table of them. */
export type Operand = Scalar | Table;

export interface Table {
  readonly rows: readonly (readonly Scalar[])[];
  /** Cells of a sheet: functions pass over texts and truth values there, and over the sheet's unused rest. */
  readonly isReference: boolean;
  /** Cells in the reference, the unused rest included. */
  readonly cells: number;
}

export function isTable(operand: Operand): operand is Table {
  return typeof operand === "object" && operand !== null && "rows" in operand;
}

export function tableOf(rows: readonly (readonly Scalar[])[]): Table {
  return { rows, isReference: false, cells: rows.length * (rows[0]?.length ?? 0) };
}

/** A table in the place of a single value: its first one. */
export function single(operand: Operand): Scalar {
  return isTable(operand) ? (operand.rows[0]?.[0] ?? null) : operand;
}

/** Works value by value where there is a table. */
export function each(operand: Operand, work: (value: Scalar) => Scalar): Operand {
  return isTable(operand) ? tableOf(operand.rows.map((row) => row.map(work))) : work(operand);
}

/** Works pair by pair; a single value goes with every one of a table. */
export function eachPair(left: Operand, right: Operand, work: (a: Scalar, b: Scalar) => Scalar): Operand {
  const one = plain(left);
  const other = plain(right);
  if (!isTable(other)) return each(one, (a) => work(a, other));
  if (!isTable(one)) return each(other, (b) => work(one, b));
  return tableOf(one.rows.map((row, r) => row.map((a, c) => work(a, other.rows[r]?.[c] ?? null))));
}

function plain(operand: Operand): Operand {
  return isTable(operand) && operand.cells === 1 ? single(operand) : operand;
}
