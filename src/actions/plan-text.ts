import { draftReport } from "../domain/narrative/draft-report";
import type { NarrativeSource } from "../domain/narrative/draft";
import type { Edit } from "../domain/sheet/edit";
import type { WorkbookData } from "../domain/sheet/sheet-data";
import { layoutText, textEdits } from "../domain/text-sheet/layout-text";
import { hasOwnText, textSheetName, textSheetOf, type TextRow } from "../domain/text-sheet/text-sheet";
import { updateText } from "../domain/text-sheet/update-text";
import { textOfLines, workbookText, type WorkbookText } from "../domain/text/workbook-text";
import type { Words } from "../locales/words";

/** The sheet 正文 as a new draft will leave it. */
export interface TextPlan {
  readonly rows: readonly TextRow[];
  /** As it will read; absent where there is not one paragraph. */
  readonly reads?: WorkbookText;
  readonly edits: readonly Edit[];
}

/** Drafts the report's text from the figures, around whatever the office has written itself. A text of its own stays. */
export function planText(workbook: WorkbookData, source: NarrativeSource, words: Words): TextPlan {
  if (hasOwnText(workbook)) {
    const reads = workbookText(workbook);
    return { rows: [], edits: [], ...(reads !== undefined && { reads }) };
  }
  const standing = textSheetOf(workbook);
  const rows = updateText(standing?.rows ?? [], draftReport(source));
  const firstRow = (standing?.headRow ?? 1) + 1;
  const lines = rows.map(({ text }, index) => ({ row: firstRow + index, text }));
  const reads = textOfLines(lines, textSheetName, standing?.columns.text ?? 0);
  const edits: readonly Edit[] =
    standing === undefined
      ? [{ kind: "sheet", layout: layoutText(rows, words.textSheet.title) }]
      : textEdits(standing, rows);
  return { rows, edits, ...(reads !== undefined && { reads }) };
}
