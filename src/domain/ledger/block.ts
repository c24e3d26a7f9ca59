import type { Area } from "../sheet/address";
import type { Scalar, SheetData } from "../sheet/sheet-data";
import type { AssignedColumn } from "./assign-columns";
import type { LedgerKind } from "./result";

export type Cells = readonly (Scalar | undefined)[];

/** One header and the rows below it, up to the next header or the end of the sheet. */
export interface Block {
  readonly sheet: SheetData;
  /** Several only where each row says itself whether it is a licence, a penalty or coercion. */
  readonly kinds: readonly LedgerKind[];
  readonly form: "long" | "wide";
  readonly header: Area;
  readonly paths: readonly (readonly string[])[];
  readonly columns: readonly AssignedColumn[];
  /** The sheet's name and the lines above the header, the nearest line first, the name last. */
  readonly titles: readonly string[];
  /** For dates without a year, and for tables of months. Undefined when the title names two years. */
  readonly year: number | undefined;
  /** Whether that year is the ledger's own word, not only the year asked for. */
  readonly yearStated: boolean;
  readonly date1904: boolean;
  /** The sheet's rows, with vertical merges filled down. */
  readonly values: readonly Cells[];
  /** Rows whose 序号 is merged with that of a row above: that row. */
  readonly continued: ReadonlyMap<number, number>;
}

/** Past any column: a cell that is read there is blank. For fields that have no column. */
export const nowhere = 16_384;

/** The columns of a field, in the order in which they serve. */
export function columnsOf(block: Block, field: string): readonly AssignedColumn[] {
  return block.columns.filter((assigned) => assigned.field === field);
}

export function columnOf(block: Block, field: string): number | undefined {
  return block.columns.find((assigned) => assigned.field === field)?.column;
}
