import type { UnresolvedRow } from "../domain/ledger/result";
import type { Table3Meaning } from "../domain/ledger/names-for";
import { settledCell } from "../domain/ledger/settled-cell";
import { a1 } from "../domain/sheet/address";
import type { Edit } from "../domain/sheet/edit";
import { shownText, valueAt, type WorkbookData } from "../domain/sheet/sheet-data";

/**
 * Writes into the ledger what a person chose for one row that waits for them. Nothing, where the cell is not as it was
 * when they chose, or is a formula's.
 */
export function settleRow(workbook: WorkbookData, row: UnresolvedRow, meaning: Table3Meaning): readonly Edit[] {
  const { column } = row;
  const sheet = workbook.sheets.find(({ name }) => name === row.sheet);
  const text = settledCell(row, meaning);
  if (sheet === undefined || column === undefined || text === undefined) return [];
  const isAsItWas =
    shownText(valueAt(sheet, row.row, column)).trim() === row.value.trim() && !sheet.formulas.has(a1(row.row, column));
  return isAsItWas ? [{ kind: "cell", sheet: sheet.name, row: row.row, column, content: { value: text } }] : [];
}
