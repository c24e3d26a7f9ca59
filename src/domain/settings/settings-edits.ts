import type { CellEdit } from "../sheet/edit";
import { type SheetData, shownText } from "../sheet/sheet-data";
import { findSettingsColumns, type SettingsColumns, settingsHeadings } from "./settings-entries";

/** Where entries can be added to a sheet 年报设置, and what it takes to get there. */
export interface PlaceForEntries {
  readonly columns: SettingsColumns;
  /** The row below all that the sheet holds. */
  readonly next: number;
  readonly edits: readonly CellEdit[];
}

/** A sheet of that name without our header keeps what it has; the header goes below. */
export function placeForEntries(sheet: SheetData): PlaceForEntries {
  const columns = findSettingsColumns(sheet);
  const next = sheet.values.findLastIndex((cells) => cells.some((cell) => shownText(cell) !== "")) + 1;
  if (columns !== undefined) return { columns, next, edits: [] };
  return {
    columns: { headerRow: next, category: 0, item: 1, value: 2, explanation: 3 },
    next: next + 1,
    edits: settingsHeadings.map((heading, column) => cellEdit(sheet, next, column, heading)),
  };
}

export function cellEdit(sheet: SheetData, row: number, column: number, value: string | null): CellEdit {
  return { kind: "cell", sheet: sheet.name, row, column, content: { value } };
}
