import { a1, contains, parseA1 } from "../../domain/sheet/address";
import type { CellEdit } from "../../domain/sheet/edit";
import { WorkbookError } from "../workbook";
import { formulaOf, sharedAreas } from "./cell-formula";
import { cellXml } from "./cell-xml";
import { cellsOf, rowsOf, type Piece } from "./sheet-rows";
import { shiftFormula } from "./shift-formula";
import { escapeCellText, escapeXml } from "./xml";

/**
 * Puts values into the text of `sheetData`, one edit per cell, and leaves everything else as it stands.
 * `mayChange` is asked with the style of each cell (undefined: the cell is not there yet) before anything is done.
 * Throws WorkbookError "sheet-protected", or "would-lose" for a cell that belongs to the area of an array formula.
 */
export function editCells(
  data: string,
  edits: readonly CellEdit[],
  mayChange: (style: string | undefined) => boolean,
): string {
  refuseArrays(data, edits);
  const byRow = groupedByRow(edits);
  return rewriteRows(withoutSharedMasters(data, byRow), byRow, mayChange);
}

type EditsByRow = ReadonlyMap<number, readonly CellEdit[]>;

function groupedByRow(edits: readonly CellEdit[]): EditsByRow {
  const byRow = new Map<number, CellEdit[]>();
  for (const edit of [...edits].sort((a, b) => a.row - b.row || a.column - b.column)) {
    byRow.set(edit.row, [...(byRow.get(edit.row) ?? []), edit]);
  }
  return byRow;
}

function refuseArrays(data: string, edits: readonly CellEdit[]): void {
  for (const reference of sharedAreas(data)) {
    const [from, to] = reference.split(":").map(parseA1);
    if (from === undefined || to === undefined) continue;
    const area = { firstRow: from.row, firstColumn: from.column, lastRow: to.row, lastColumn: to.column };
    const hit = edits.find((edit) => contains(area, edit.row, edit.column));
    if (hit !== undefined) throw new WorkbookError({ code: "would-lose", parts: [`${hit.sheet}!${reference}`] });
  }
}

/** A formula saved once for many cells stands in its first cell; before that cell changes, the others get their own copy. */
function withoutSharedMasters(data: string, byRow: EditsByRow): string {
  const masters = new Map<string, { readonly formula: string; readonly row: number; readonly column: number }>();
  for (const { row, cell } of cellsWithFormula(data)) {
    if (!byRow.get(row)?.some((edit) => edit.column === cell.index)) continue;
    const formula = formulaOf(cell.inner);
    const shared = formula?.attributes["t"] === "shared" ? formula.attributes["si"] : undefined;
    if (formula === undefined || formula.text === "" || shared === undefined) continue;
    masters.set(shared, { formula: formula.text, row, column: cell.index });
  }
  if (masters.size === 0) return data;
  return replaced(
    data,
    [...cellsWithFormula(data)].flatMap(({ row, cell, at }) => {
      const formula = formulaOf(cell.inner);
      const master = masters.get(formula?.attributes["si"] ?? "");
      if (formula === undefined || formula.attributes["t"] !== "shared" || master === undefined) return [];
      const from = data.indexOf(formula.xml, at);
      const own = shiftFormula(master.formula, row - master.row, cell.index - master.column);
      return [{ from, to: from + formula.xml.length, text: `<f>${escapeCellText(own)}</f>` }];
    }),
  );
}

/** Cells with a formula of several cells, each with where it begins in `data`. */
function* cellsWithFormula(data: string) {
  if (!/\bt=["']shared["']/.test(data)) return;
  for (const row of rowsOf(data)) {
    if (!row.inner.includes("<f")) continue;
    const innerAt = row.to - "</row>".length - row.inner.length;
    for (const cell of cellsOf(row.inner)) yield { row: row.index, cell, at: innerAt + cell.from };
  }
}

interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Puts texts in the place of others; the replacements stand in ascending order. */
function replaced(text: string, replacements: readonly Replacement[]): string {
  const out: string[] = [];
  let at = 0;
  for (const replacement of replacements) {
    out.push(text.slice(at, replacement.from), replacement.text);
    at = replacement.to;
  }
  return out.join("") + text.slice(at);
}

function rewriteRows(data: string, byRow: EditsByRow, mayChange: (style: string | undefined) => boolean): string {
  const waiting = [...byRow];
  const replacements: Replacement[] = [];
  const insertBefore = (limit: number, at: number): void => {
    for (let next = waiting[0]; next !== undefined && next[0] < limit; next = waiting[0]) {
      waiting.shift();
      replacements.push({
        from: at,
        to: at,
        text: rowXml({ r: String(next[0] + 1) }, mergedCells("", next[1], mayChange)),
      });
    }
  };
  let last = openTagEnd(data);
  for (const row of rowsOf(data)) {
    insertBefore(row.index, row.from);
    last = row.to;
    if (waiting[0]?.[0] === row.index) {
      const [[, edits] = [0, []]] = waiting.splice(0, 1);
      const attributes = { ...row.attributes, r: String(row.index + 1), spans: undefined };
      replacements.push({
        from: row.from,
        to: row.to,
        text: rowXml(attributes, mergedCells(row.inner, edits, mayChange)),
      });
    } else if (row.attributes["r"] === undefined) {
      const attributes = { r: String(row.index + 1), ...row.attributes };
      replacements.push({ from: row.from, to: row.to, text: rowXml(attributes, row.inner) });
    }
  }
  insertBefore(Infinity, last);
  if (!data.endsWith("</sheetData>")) return `<sheetData>${replacements.map(({ text }) => text).join("")}</sheetData>`;
  return replaced(data, replacements);
}

function openTagEnd(data: string): number {
  return data.indexOf(">") + 1;
}

function rowXml(attributes: Piece["attributes"], inner: string): string {
  return `<row${attributesXml(attributes)}>${inner}</row>`;
}

function attributesXml(attributes: Piece["attributes"]): string {
  return Object.entries(attributes)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${escapeXml(value)}"`]))
    .join("");
}

/** The cells of one row with the edits among them, all in the order of their columns. */
function mergedCells(
  inner: string,
  edits: readonly CellEdit[],
  mayChange: (style: string | undefined) => boolean,
): string {
  const cells = new Map<number, string>();
  const styles = new Map<number, string | undefined>();
  for (const cell of cellsOf(inner)) {
    const attributes = { r: "", ...cell.attributes };
    const xml = inner.slice(cell.from, cell.to);
    cells.set(
      cell.index,
      attributes.r === "" ? xml.replace(/^<c\b/, `<c r="${a1(edits[0]?.row ?? 0, cell.index)}"`) : xml,
    );
    styles.set(cell.index, cell.attributes["s"] ?? "0");
  }
  for (const { row, column, sheet, content } of edits) {
    const style = styles.get(column);
    if (!mayChange(style)) throw new WorkbookError({ code: "sheet-protected", sheet });
    cells.set(column, cellXml(row, column, content, style));
  }
  return [...cells]
    .sort(([a], [b]) => a - b)
    .map(([, xml]) => xml)
    .join("");
}
