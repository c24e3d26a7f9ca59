import type { StandingRow, TextSheet } from "../../../domain/text-sheet/text-sheet";
import type { TextFinding } from "../../../domain/text/text-finding";
import type { Spot } from "../../../workbook/workbook";

export type CorrectableFinding = Pick<TextFinding, "quote" | "start" | "suggestion">;

export interface CorrectedRow {
  readonly row: StandingRow;
  /** What it has to say. */
  readonly text: string;
}

/**
 * The row of the sheet 正文 with the words of a finding as they should be. Undefined where that is not certain: no
 * suggestion, a sheet of the office's own, or the words do not stand any more where they were found.
 */
export function correctedRow(
  finding: CorrectableFinding,
  spot: Spot | undefined,
  sheet: TextSheet | undefined,
): CorrectedRow | undefined {
  const { quote, start, suggestion } = finding;
  const row = spot?.sheet === sheet?.name ? sheet?.rows.find((one) => one.row === spot?.area.firstRow) : undefined;
  if (row === undefined || suggestion === undefined || quote === "") return undefined;
  if (!row.text.startsWith(quote, start)) return undefined;
  return { row, text: row.text.slice(0, start) + suggestion + row.text.slice(start + quote.length) };
}
