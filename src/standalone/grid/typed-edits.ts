import type { Cell, CellMatrix, Sheet } from "@fortune-sheet/core";
import { a1 } from "../../domain/sheet/address";
import type { CellContent, CellEdit } from "../../domain/sheet/edit";
import { shownText, valueAt, type SheetData, type WorkbookData } from "../../domain/sheet/sheet-data";

/**
 * What a person changed in the grid, as edits: cells that the grid replaced since last time and that differ from the
 * workbook. Whatever the workbook already says is no edit, so what we drew ourselves never comes back as typed.
 * The grid keeps unchanged rows and cells identical, so only what was touched is looked at.
 */
export function typedEdits(before: readonly Sheet[], after: readonly Sheet[], data: WorkbookData): readonly CellEdit[] {
  return after.flatMap((sheet) => {
    const old = before.find(({ id }) => id === sheet.id)?.data;
    const held = data.sheets.find(({ name }) => name === sheet.id);
    if (held === undefined || old === undefined || sheet.data === undefined || old === sheet.data) return [];
    return editsOfSheet(old, sheet.data, held);
  });
}

function editsOfSheet(old: CellMatrix, now: CellMatrix, held: SheetData): CellEdit[] {
  const edits: CellEdit[] = [];
  for (let row = 0; row < now.length; row += 1) {
    const cells = now[row] ?? [];
    const oldCells = old[row];
    if (cells === oldCells) continue;
    for (let column = 0; column < cells.length; column += 1) {
      const cell = cells[column] ?? null;
      if (cell === (oldCells?.[column] ?? null)) continue;
      const content = contentOf(cell, held, row, column);
      if (!sameAsHeld(content, held, row, column)) {
        edits.push({ kind: "cell", sheet: held.name, row, column, content });
      }
    }
  }
  return edits;
}

/** A date typed where no number stood stays the text that was typed: the file's cell has no date format to show it in. */
function contentOf(cell: Cell | null, held: SheetData, row: number, column: number): CellContent {
  if (cell?.f !== undefined && cell.f !== "") return { value: resultOf(cell), formula: cell.f.replace(/^=/, "") };
  if (cell?.ct?.t === "inlineStr") return { value: inlineText(cell) };
  if (cell?.ct?.t === "d" && typeof valueAt(held, row, column) !== "number") return { value: String(cell.m ?? cell.v) };
  return { value: plain(cell?.v) };
}

/** An error as a formula's result is kept as no result: the program that opens the file computes it anew. */
function resultOf(cell: Cell): number | string | null {
  return cell.ct?.t === "e" || (typeof cell.v === "string" && cell.v.startsWith("#")) ? null : plain(cell.v);
}

function plain(value: Cell["v"]): number | string | null {
  if (value === undefined || value === null || value === "") return null;
  return typeof value === "boolean" ? shownText(value) : value;
}

function inlineText(cell: Cell): string | null {
  const parts = (cell.ct?.s ?? []) as readonly { readonly v?: string }[];
  const text = parts
    .map((part) => part.v ?? "")
    .join("")
    .replaceAll("\r\n", "\n");
  return text === "" ? null : text;
}

function sameAsHeld(content: CellContent, held: SheetData, row: number, column: number): boolean {
  const value = valueAt(held, row, column);
  const formula = held.formulas.get(a1(row, column));
  if ("formula" in content) return content.formula === formula && (content.value === value || content.value === null);
  if (formula !== undefined) return false;
  return typeof value === "object" || typeof value === "boolean"
    ? (content.value ?? "") === shownText(value)
    : content.value === value;
}
