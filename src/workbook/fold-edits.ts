import { a1 } from "../domain/sheet/address";
import type { CellEdit, Edit, Mark, SheetLayout } from "../domain/sheet/edit";
import { WorkbookError } from "./workbook";

/** What a list of edits comes to in the end. Sheets go by `sheetKey`. */
export interface FoldedEdits {
  readonly layouts: ReadonlyMap<string, SheetLayout>;
  /** By sheet, then by A1 address. On a sheet that is also laid out they come after. */
  readonly cells: ReadonlyMap<string, ReadonlyMap<string, CellEdit>>;
  /** Undefined: the marks stay as they are. */
  readonly marks: readonly Mark[] | undefined;
  /** Sheets that were there before and go. */
  readonly removals: ReadonlySet<string>;
}

/** Spreadsheet programs do not tell sheet names apart by case. */
export function sheetKey(name: string): string {
  return name.toLowerCase();
}

/**
 * Plays the edits in order and keeps what lasts.
 * Throws WorkbookError "sheet-missing" for an edit into a sheet that is neither there nor made by an earlier edit.
 */
export function foldEdits(edits: readonly Edit[], sheetNames: readonly string[]): FoldedEdits {
  const known = new Set(sheetNames.map(sheetKey));
  const layouts = new Map<string, SheetLayout>();
  const cells = new Map<string, Map<string, CellEdit>>();
  let marks: readonly Mark[] | undefined;
  const before = new Set(known);
  const removals = new Set<string>();
  const existing = (sheet: string): string => {
    const key = sheetKey(sheet);
    if (!known.has(key)) throw new WorkbookError({ code: "sheet-missing", sheet });
    return key;
  };
  for (const edit of edits) {
    switch (edit.kind) {
      case "sheet": {
        const key = sheetKey(edit.layout.name);
        known.add(key);
        removals.delete(key);
        layouts.set(key, withFormerCharts(edit.layout, layouts.get(key)));
        cells.delete(key);
        break;
      }
      case "removal": {
        const key = existing(edit.sheet);
        known.delete(key);
        layouts.delete(key);
        cells.delete(key);
        marks = marks?.filter(({ sheet }) => sheetKey(sheet) !== key);
        if (before.has(key)) removals.add(key);
        break;
      }
      case "cell": {
        const key = existing(edit.sheet);
        const ofSheet = cells.get(key) ?? new Map<string, CellEdit>();
        cells.set(key, ofSheet.set(a1(edit.row, edit.column), edit));
        break;
      }
      case "marks":
        edit.marks.forEach((mark) => existing(mark.sheet));
        marks = edit.marks;
    }
  }
  return { layouts, cells, marks, removals };
}

/** A layout that says nothing of charts leaves those of an earlier one where they are. */
function withFormerCharts(layout: SheetLayout, former: SheetLayout | undefined): SheetLayout {
  return layout.charts === undefined && former?.charts !== undefined ? { ...layout, charts: former.charts } : layout;
}
