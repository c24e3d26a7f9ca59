import type { AnyCellKey, CellKey } from "../../../domain/format/cell-key";
import type { RowRef, Tally } from "../../../domain/ledger/result";
import { rowsBehind } from "../../../domain/ledger/rows-behind";

/** The ledger rows behind cells, each once. Of a cell of the old format no ledger knows anything. */
export function rowsBehindAll(cells: readonly AnyCellKey[], tally: Pick<Tally, "rowsBehind">): readonly RowRef[] {
  const rows = cells.flatMap((key) => rowsBehind(key as CellKey, tally));
  return [...new Map(rows.map((row) => [`${row.sheet} ${row.row}`, row])).values()];
}
