import type { CellKey } from "../format/cell-key";
import { addends } from "../format/totals";
import type { RowRef, Tally } from "./result";

/** The ledger rows behind a number of the tables, in ledger order; a total's rows are those of its addends. */
export function rowsBehind(key: CellKey, tally: Pick<Tally, "rowsBehind">): readonly RowRef[] {
  return addends.get(key)?.flatMap((part) => rowsBehind(part, tally)) ?? tally.rowsBehind(key);
}
