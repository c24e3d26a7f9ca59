import type { FillPlan } from "../../../actions/plan-fill";
import { isUnsettled } from "../../../domain/text-sheet/text-sheet";

/** The sheets with tables of the report, as they will be called. */
export function tableSheetsOf({ cells }: Pick<FillPlan, "cells">): readonly string[] {
  return [...new Set(cells.map(({ place }) => place.sheet))];
}

/** Those that writing will add to the workbook. */
export function newTableSheets(plan: Pick<FillPlan, "cells" | "edits">): readonly string[] {
  const tables = tableSheetsOf(plan);
  return plan.edits.flatMap((edit) =>
    edit.kind === "sheet" && tables.includes(edit.layout.name) ? [edit.layout.name] : [],
  );
}

export function changedCells({ cells }: Pick<FillPlan, "cells">): number {
  return cells.filter(({ state }) => state === "changed").length;
}

/** Paragraphs of the text that a person has to write or decide on once it is drafted. */
export function waitingParagraphs({ textRows }: Pick<FillPlan, "textRows">): number {
  return textRows.filter(isUnsettled).length;
}
