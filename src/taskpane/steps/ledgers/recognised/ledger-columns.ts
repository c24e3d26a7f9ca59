import { fieldsOf, monthField } from "../../../../domain/ledger/fields";
import type { LedgerKind, RecognisedLedger } from "../../../../domain/ledger/result";
import { noField } from "../../../../domain/ledger/told";
import type { Spot } from "../../../../workbook/workbook";

/** A column of a ledger with a head, and what it serves as. */
export interface LedgerColumn {
  readonly column: number;
  /** On one line. */
  readonly header: string;
  /** The field's Chinese name; undefined where the column is not read. */
  readonly field: string | undefined;
}

/** All columns with a head, from left to right. */
export function columnsIn({ columns, otherColumns }: RecognisedLedger): readonly LedgerColumn[] {
  const onOneLine = (header: string): string => header.replace(/\s+/gu, "");
  return [
    ...columns.map(({ column, header, field }) => ({ column, header: onOneLine(header), field })),
    ...otherColumns.map(({ column, header }) => ({ column, header: onOneLine(header), field: undefined })),
  ].sort((a, b) => a.column - b.column);
}

/** The head of a column on its sheet. */
export function headSpot({ sheet, header }: RecognisedLedger, column: number): Spot {
  return { sheet, area: { ...header, firstColumn: column, lastColumn: column } };
}

/** Months are known by their heads alone: such a column is not for choosing. */
export function mayChooseField({ field }: LedgerColumn): boolean {
  return field !== monthField.name;
}

/** What a column of such a ledger may serve as, by name. */
export function fieldChoices(kind: LedgerKind): readonly string[] {
  return [noField, ...fieldsOf(kind).map(([, { name }]) => name)];
}

/**
 * Whether the kind of a sheet can be chosen beside one of its ledgers: it holds for the whole sheet, so not where
 * several stand on one.
 */
export function kindIsSheets(ledger: RecognisedLedger, ledgers: readonly RecognisedLedger[]): boolean {
  return ledgers.filter(({ sheet }) => sheet === ledger.sheet).length === 1;
}

/** Whether ledgers stand below one another on the sheet. */
export function standsWithOthers(ledger: RecognisedLedger, ledgers: readonly RecognisedLedger[]): boolean {
  return ledgers.some(({ sheet, header }) => sheet === ledger.sheet && header.firstRow !== ledger.header.firstRow);
}
