import type { StatedInSettings } from "../narrative/statements";
import type { CellEdit, Edit } from "../sheet/edit";
import type { SheetData, WorkbookData } from "../sheet/sheet-data";
import { layoutSettings, type SettingsLabels } from "./layout-settings";
import { readStatements } from "./read-statements";
import { emptySettings } from "./settings";
import { cellEdit, type PlaceForEntries, placeForEntries } from "./settings-edits";
import {
  isStatement,
  settingsCategories,
  settingsEntries,
  type SettingsEntry,
  settingsSheetOf,
} from "./settings-entries";
import { itemNamed, type ItemPlace, nameOfItem, neededFor } from "./statement-items";
import { type StatementLine, statementLines } from "./statement-lines";

/**
 * Puts what the office states into the rows of the category 正文: in place where an item has its rows, below the sheet
 * where it has too few, and blank where something was taken away. All other rows stay as they are, and so does an item
 * that says already what it is to say, or that was not understood and is not stated now. A sheet without a row of the
 * category gets all of them; without the sheet, lays it out.
 */
export function setStatementEdits(
  workbook: WorkbookData,
  statements: StatedInSettings,
  labels: SettingsLabels,
): readonly Edit[] {
  const sheet = settingsSheetOf(workbook);
  if (sheet === undefined) {
    return [{ kind: "sheet", layout: layoutSettings({ ...emptySettings(), statements }, labels) }];
  }
  const place = placeForEntries(sheet);
  const entries = settingsEntries(sheet, place.columns).filter(isStatement);
  const lines = statementLines(statements);
  if (entries.length === 0) return [...place.edits, ...added(sheet, place, lines, labels)];

  const wanted = new Map<string, StatementLine[]>();
  for (const line of lines) if (line.value !== null) addTo(wanted, line, line);
  const rows = new Map<string, SettingsEntry[]>();
  for (const entry of understood(entries, wanted)) addTo(rows, itemNamed(entry.item), entry);
  const changed = [...rows].flatMap(([item, there]) => inPlace(sheet, place, there, wanted.get(item) ?? []));
  const missing = [...wanted].flatMap(([item, all]) => all.slice(rows.get(item)?.length ?? 0));
  return [...changed, ...added(sheet, place, missing, labels)];
}

/** Entries and lines of one item together, under its name. What names no item is left out. */
function addTo<T>(groups: Map<string, T[]>, place: ItemPlace | undefined, one: T): void {
  if (place === undefined) return;
  const name = nameOfItem(place);
  groups.set(name, [...(groups.get(name) ?? []), one]);
}

/**
 * Without the entries of which nothing was read and which would not come to life by what is stated now: as 措施2 would
 * by a 问题2, or the second of two 机关简称 once the first is blank.
 */
function understood(entries: readonly SettingsEntry[], wanted: ReadonlyMap<string, unknown>): readonly SettingsEntry[] {
  const inert = new Set(
    readStatements(entries)
      .problems.filter(({ code }) => code !== "repeated")
      .map(({ row }) => row),
  );
  return entries.filter(({ row, item }) => {
    const place = itemNamed(item);
    if (place === undefined || !inert.has(row)) return true;
    const needed = neededFor(place);
    return wanted.has(nameOfItem(place)) || (needed !== undefined && wanted.has(nameOfItem(needed)));
  });
}

/** The values of an item's rows, one after the other; rows that are left over become blank. */
function inPlace(
  sheet: SheetData,
  { columns }: PlaceForEntries,
  rows: readonly SettingsEntry[],
  wanted: readonly StatementLine[],
): readonly CellEdit[] {
  const standing = rows.map(({ value }) => value).filter((value) => value !== "");
  if (standing.length === wanted.length && standing.every((value, index) => value === wanted[index]?.value)) return [];
  return rows.flatMap(({ row, value }, index) => {
    const next = wanted[index]?.value ?? null;
    return (next ?? "") === value ? [] : [cellEdit(sheet, row, columns.value, next)];
  });
}

function added(
  sheet: SheetData,
  { columns, next }: PlaceForEntries,
  lines: readonly StatementLine[],
  labels: SettingsLabels,
): readonly CellEdit[] {
  const { statements } = settingsCategories;
  return lines.flatMap((line, index) => [
    cellEdit(sheet, next + index, columns.category, statements),
    cellEdit(sheet, next + index, columns.item, nameOfItem(line)),
    ...(line.value === null ? [] : [cellEdit(sheet, next + index, columns.value, line.value)]),
    ...(columns.explanation === undefined
      ? []
      : [cellEdit(sheet, next + index, columns.explanation, labels.statements[line.item])]),
  ]);
}
