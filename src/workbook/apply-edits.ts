import { a1 } from "../domain/sheet/address";
import type { CellContent, CellEdit, Edit, SheetLayout } from "../domain/sheet/edit";
import type { Scalar, SheetData, WorkbookData } from "../domain/sheet/sheet-data";
import { foldEdits, sheetKey } from "./fold-edits";
import { WorkbookError } from "./workbook";

/**
 * The workbook as it is after the edits; the one handed in stays as it was. Marks are no values and leave no trace here.
 * Throws WorkbookError "sheet-missing", "sheet-protected", "structure-protected"; then nothing is applied.
 */
export function applyEdits(data: WorkbookData, edits: readonly Edit[]): WorkbookData {
  const { layouts, cells, removals } = foldEdits(
    edits,
    data.sheets.map((sheet) => sheet.name),
  );
  const present = new Set(data.sheets.map((sheet) => sheetKey(sheet.name)));
  const added = [...layouts].filter(([key]) => !present.has(key)).map(([, layout]) => layout);
  const removed = data.sheets.find(({ name }) => removals.has(sheetKey(name)));
  const restructured = added[0]?.name ?? removed?.name;
  if (data.structureLocked && restructured !== undefined) {
    throw new WorkbookError({ code: "structure-protected", sheet: restructured });
  }
  const blanks = added.map((layout): SheetData => ({ ...nothing, name: layout.name, hidden: false }));
  const staying = data.sheets.filter(({ name }) => !removals.has(sheetKey(name)));
  const sheets = [...staying, ...blanks].map((sheet) => {
    const key = sheetKey(sheet.name);
    const layout = layouts.get(key);
    const base = layout === undefined ? sheet : laidOut(sheet, layout);
    return withCells(base, [...(cells.get(key)?.values() ?? [])]);
  });
  return { ...data, sheets };
}

const nothing = {
  values: [],
  formulas: new Map<string, string>(),
  merges: [],
  hiddenRows: [],
  struckRows: [],
} as const;

/** A sheet of ours is ours to rewrite, even where the office has protected it since. */
function laidOut({ name, hidden }: SheetData, layout: SheetLayout): SheetData {
  const cells = layout.cells.map((cell): CellEdit => ({ ...cell, kind: "cell", sheet: name }));
  return withCells({ ...nothing, name, hidden, merges: layout.merges }, cells);
}

function withCells(sheet: SheetData, edits: readonly CellEdit[]): SheetData {
  if (edits.length === 0) return sheet;
  const values = [...sheet.values] as Scalar[][];
  const formulas = new Map(sheet.formulas);
  const copied = new Set<number>();
  for (const { row, column, content } of edits) {
    const address = a1(row, column);
    if (sheet.protectedExcept?.has(address) === false) {
      throw new WorkbookError({ code: "sheet-protected", sheet: sheet.name });
    }
    while (values.length <= row) values.push([]);
    if (!copied.has(row)) values[row] = [...(values[row] ?? [])];
    copied.add(row);
    put(values[row] as Scalar[], column, held(content));
    if ("formula" in content) formulas.set(address, content.formula);
    else formulas.delete(address);
  }
  while (values.at(-1)?.length === 0) values.pop();
  return { ...sheet, values, formulas };
}

/** A text of no letters is a blank, as it is in every spreadsheet program. */
function held(content: CellContent): Scalar {
  return content.value === "" ? null : content.value;
}

function put(row: Scalar[], column: number, value: Scalar): void {
  while (row.length <= column) row.push(null);
  row[column] = value;
  while (row.length > 0 && row.at(-1) === null) row.pop();
}
