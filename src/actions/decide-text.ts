import type { Edit } from "../domain/sheet/edit";
import {
  rowStates,
  type RowState,
  type StandingRow,
  type TextColumn,
  type TextSheet,
} from "../domain/text-sheet/text-sheet";

/** What a person makes of a paragraph of the sheet 正文. */
export type TextDecision =
  /** The draft takes the place of the office's words. */
  | { readonly kind: "take-draft" }
  /** The office's words stay as they are. */
  | { readonly kind: "keep" }
  | { readonly kind: "write"; readonly text: string };

/** The edits of one paragraph's cells; none if the sheet is no longer what the person saw. */
export function decideText(sheet: TextSheet, seen: StandingRow, decision: TextDecision): readonly Edit[] {
  const row = sheet.rows.find((one) => one.row === seen.row);
  if (row === undefined || row.id !== seen.id || row.text !== seen.text || row.draft !== seen.draft) return [];
  const edit = (column: TextColumn, value: string): Edit => ({
    kind: "cell",
    sheet: sheet.name,
    row: row.row,
    column: sheet.columns[column],
    content: { value: value === "" ? null : value },
  });
  const text = decision.kind === "take-draft" ? row.draft : decision.kind === "write" ? decision.text.trim() : row.text;
  return [edit("text", text), edit("state", rowStates[stateOf(row, text)])];
}

/** Without words it waits for them only where it did before: of a draft that is gone, nothing is left to write. */
function stateOf({ draft, state }: StandingRow, text: string): RowState {
  if (text === "") return draft === "" && state === "waiting" ? "waiting" : "omitted";
  if (text === draft) return "draft";
  return "edited";
}
