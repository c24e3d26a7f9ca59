import fc from "fast-check";
import type { Edit, SheetLayout } from "../../../src/domain/sheet/edit";
import type { Scalar, SheetData, WorkbookData } from "../../../src/domain/sheet/sheet-data";

/** A sheet of plain values, 年报设置 unless named otherwise. */
export const sheetOf = (values: readonly (readonly Scalar[])[], name = "年报设置"): SheetData => ({
  name,
  hidden: false,
  values,
  formulas: new Map(),
  merges: [],
  hiddenRows: [],
  struckRows: [],
});

export const workbookOf = (...sheets: readonly SheetData[]): WorkbookData => ({ sheets, date1904: false });

/** What a laid-out sheet holds. */
export const valuesOf = ({ cells }: SheetLayout): Scalar[][] => {
  const values: Scalar[][] = [];
  for (const { row, column, content } of cells) {
    while (values.length <= row) values.push([]);
    const line = values[row] ?? [];
    while (line.length <= column) line.push(null);
    line[column] = content.value;
  }
  return values;
};

/** What the workbook holds after the edits, as far as settings go. */
export const applied = (workbook: WorkbookData, edits: readonly Edit[]): WorkbookData =>
  edits.reduce<WorkbookData>((before, edit) => {
    if (edit.kind === "marks" || edit.kind === "removal") return before;
    if (edit.kind === "sheet") {
      const others = before.sheets.filter(({ name }) => name !== edit.layout.name);
      return { ...before, sheets: [...others, sheetOf(valuesOf(edit.layout), edit.layout.name)] };
    }
    const sheets = before.sheets.map((sheet) => {
      if (sheet.name !== edit.sheet) return sheet;
      const values = Array.from({ length: Math.max(sheet.values.length, edit.row + 1) }, (_, row) => [
        ...(sheet.values[row] ?? []),
      ]);
      const line = values[edit.row] ?? [];
      while (line.length <= edit.column) line.push(null);
      line[edit.column] = edit.content.value;
      return { ...sheet, values };
    });
    return { ...before, sheets };
  }, workbook);

/** What a person may write into a cell. */
export const cellText = fc
  .oneof(
    fc.string({ unit: "grapheme", minLength: 1 }),
    fc.constantFrom("=1+1", "+86", "-", "@某某", "转信访办", "'引号", "1"),
  )
  .map((text) => text.trim())
  .filter((text) => text !== "");
