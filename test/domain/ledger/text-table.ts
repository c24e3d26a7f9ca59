import { readLedgers } from "../../../src/domain/ledger/read-ledgers";
import type { LedgerReading } from "../../../src/domain/ledger/result";
import { withDefaults } from "../../../src/domain/settings/settings";
import type { Scalar, SheetData, WorkbookData } from "../../../src/domain/sheet/sheet-data";
import { sheetOf } from "../../fixtures/sheets";

/**
 * A sheet drawn as text: a line is a row, "|" parts its cells. Figures are numbers, 'figures are text, #REF! is an
 * error, \n a line break within a cell, a line with "-" alone a blank row.
 */
export function sheet(name: string, drawn: string, more: Partial<SheetData> = {}): SheetData {
  const lines = drawn.trim().split("\n");
  return sheetOf(
    name,
    lines.map((line) => (line.trim() === "-" ? [] : line.split("|").map(cell))),
    more,
  );
}

function cell(drawn: string): Scalar {
  const text = drawn.trim().replaceAll("\\n", "\n");
  if (text === "") return null;
  if (/^#(REF!|N\/A)$/.test(text)) return { error: text };
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  return text.startsWith("'") ? text.slice(1) : text;
}

export function workbook(...sheets: readonly SheetData[]): WorkbookData {
  return { sheets, date1904: false };
}

/** Reads sheets for 2023 with our own readings. */
export function read(...sheets: readonly SheetData[]): LedgerReading {
  return readLedgers(workbook(...sheets), { year: 2023, settings: withDefaults({ organ: "示例街道办事处" }) });
}

/** The figures that are not 0, by key. */
export function figures({ tally }: LedgerReading): Readonly<Record<string, number>> {
  return Object.fromEntries([...tally.figures].filter(([, figure]) => figure !== 0));
}

/** Excluded rows as "Excel row: reason". */
export function excluded({ excluded: rows }: LedgerReading): readonly string[] {
  return rows.map(({ row, reason }) => `${row + 1}: ${reason.code}`);
}

/** Unresolved rows as "Excel row: field, problem". */
export function unresolved({ unresolved: rows }: LedgerReading): readonly string[] {
  return rows.map(({ row, field, problem }) => `${row + 1}: ${field} ${problem.code}`);
}

export function kinds({ ledgers }: LedgerReading): readonly string[] {
  return ledgers.map(({ sheet: name, kind }) => `${name}: ${kind}`);
}
