import { textOf, type DraftParagraph } from "../narrative/draft";
import { updateParagraph } from "../narrative/update-paragraph";
import { figureLines, figuresIn } from "./figure-lines";
import type { RowState, TextRow } from "./text-sheet";

/**
 * The rows of the sheet 正文 after a new draft. What the office wrote stays, word for word: only figures of ours that have
 * changed are put into it, and only where the words around them are still those of the draft.
 */
export function updateText(standing: readonly TextRow[], draft: readonly DraftParagraph[]): readonly TextRow[] {
  const drafted = new Map(draft.map((paragraph) => [paragraph.id, paragraph]));
  const known = new Set(standing.map(({ id }) => id));
  const rows: TextRow[] = standing.flatMap((row) => updated(row, drafted.get(row.id)));
  draft.forEach((paragraph, order) => {
    if (known.has(paragraph.id)) return;
    const before = draft.slice(0, order).findLast(({ id }) => rows.some((row) => row.id === id));
    const at = before === undefined ? 0 : rows.findIndex(({ id }) => id === before.id) + 1;
    rows.splice(at, 0, newRow(paragraph, known.size > 0));
  });
  return rows;
}

function newRow(paragraph: DraftParagraph, late: boolean): TextRow {
  const text = textOf(paragraph);
  const state: RowState = text === "" ? "waiting" : late ? "added" : "draft";
  return { text, state, draft: text, figures: figureLines(paragraph), id: paragraph.id };
}

/** Nothing where the paragraph is no longer called for and nobody wrote anything of their own in its place. */
function updated(row: TextRow, paragraph: DraftParagraph | undefined): readonly TextRow[] {
  const { id, text, draft } = row;
  // A row of the office's own.
  if (id === "") return [row];
  if (paragraph === undefined)
    return text === draft || text === "" ? [] : [{ ...row, state: "decide", draft: "", figures: "" }];
  const next = { id, draft: textOf(paragraph), figures: figureLines(paragraph) };
  if (text === draft) return [{ ...next, text: next.draft, state: next.draft === "" ? "waiting" : "draft" }];
  if (text === "") return [{ ...next, text, state: "omitted" }];
  if (next.draft === draft) return [{ ...next, text, state: row.state === "decide" ? "decide" : "edited" }];
  const followed = updateParagraph({ text: draft, figures: figuresIn(row.figures) }, text, paragraph);
  return [followed === undefined ? { ...next, text, state: "decide" } : { ...next, text: followed, state: "updated" }];
}
