import { writeXlsx } from "hucre/xlsx";
import type { Cell, CellStyle, WriteOptions, WriteSheet } from "hucre/xlsx";
import { columnLetter, parseA1 } from "../../src/domain/sheet/address";
import type { PlanCell, RowLook, RowPlan, SheetPlan } from "./sheet-plan";

export interface WorkbookPlan {
  readonly file: string;
  readonly title: string;
  /** Date of the file's own properties; fixed, so that the same plan gives the same bytes. */
  readonly made: string;
  readonly sheets: readonly SheetPlan[];
  readonly date1904?: true;
}

/** The bytes of the workbook. The same plan gives the same bytes. */
export async function planToXlsx(plan: WorkbookPlan): Promise<Uint8Array> {
  return writeXlsx(workbookOf(plan));
}

function workbookOf(plan: WorkbookPlan): WriteOptions {
  const made = new Date(`${plan.made}T00:00:00Z`);
  return {
    sheets: plan.sheets.map(sheetOf),
    properties: { title: plan.title, created: made, modified: made },
    defaultFont: { name: songti, size: 11 },
    dateSystem: plan.date1904 ? "1904" : "1900",
  };
}

function sheetOf(plan: SheetPlan): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  plan.rows.forEach((row, r) => {
    if (row.look === "blank") return;
    plan.widths.forEach((_, c) => cells.set(`${r},${c}`, cellOf(row, row.cells[c] ?? null)));
  });
  return {
    name: plan.name,
    columns: plan.widths.map((width) => ({ width })),
    rows: plan.rows.map(() => []),
    cells,
    merges: [...spanningMerges(plan), ...(plan.merges ?? []).map(mergeOf)],
    rowDefs: new Map(
      plan.rows.map((row, r) => [r, { ...heightOf(row, plan.widths), ...(row.hidden && { hidden: true }) }]),
    ),
    freezePane: { rows: plan.frozenRows },
    pageSetup: {
      paperSize: "a4",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      ...(plan.frozenRows > 0 && { printTitlesRow: `$1:$${plan.frozenRows}` }),
    },
    ...(plan.hidden && { hidden: true }),
    ...(plan.table && {
      tables: [{ name: plan.table.name, range: plan.table.area, columns: tableColumns(plan, plan.table.area) }],
    }),
  };
}

function cellOf(row: RowPlan, content: PlanCell): Partial<Cell> {
  const style = row.struck ? struckOut(styles[row.look]) : styles[row.look];
  if (content === null || typeof content !== "object") return { value: content, style };
  if ("failed" in content) return { value: content.failed, type: "error", style };
  if ("formula" in content) {
    return { value: content.result, type: "formula", formula: content.formula, formulaResult: content.result, style };
  }
  return { value: new Date(`${content.day}T00:00:00Z`), style: { ...style, numFmt: "yyyy-mm-dd" } };
}

function spanningMerges(plan: SheetPlan) {
  return plan.rows.flatMap((row, r) =>
    spanning.has(row.look) ? [{ startRow: r, endRow: r, startCol: 0, endCol: plan.widths.length - 1 }] : [],
  );
}

function mergeOf(area: string) {
  const [first, last] = area.split(":").map((corner) => parseA1(corner));
  if (first === undefined || last === undefined) throw new Error(`not an area: ${area}`);
  return { startRow: first.row, startCol: first.column, endRow: last.row, endCol: last.column };
}

function tableColumns(plan: SheetPlan, area: string) {
  const { startRow, startCol, endCol } = mergeOf(area);
  return plan.widths
    .slice(startCol, endCol + 1)
    .map((_, i) => ({ name: String(plan.rows[startRow]?.cells[startCol + i] ?? columnLetter(startCol + i)) }));
}

const songti = "宋体";
const spanning: ReadonlySet<RowLook> = new Set(["title", "subtitle", "note"]);

const line = { style: "thin", color: { rgb: "808080" } } as const;
const boxed = { top: line, right: line, bottom: line, left: line };
const headerFill = { type: "pattern", pattern: "solid", fgColor: { rgb: "DDEBF7" } } as const;

const styles: Readonly<Record<RowLook, CellStyle>> = {
  title: { font: { name: songti, size: 16, bold: true }, alignment: { horizontal: "center", vertical: "center" } },
  subtitle: { font: { name: songti, size: 10 }, alignment: { horizontal: "left", vertical: "center" } },
  header: {
    font: { name: songti, size: 11, bold: true },
    fill: headerFill,
    border: boxed,
    alignment: { horizontal: "center", vertical: "center", wrapText: true },
  },
  entry: {
    font: { name: songti, size: 11 },
    border: boxed,
    alignment: { horizontal: "center", vertical: "center", wrapText: true },
  },
  total: {
    font: { name: songti, size: 11, bold: true },
    border: boxed,
    alignment: { horizontal: "center", vertical: "center" },
  },
  note: { font: { name: songti, size: 10 }, alignment: { horizontal: "left", vertical: "top", wrapText: true } },
  blank: {},
};

function struckOut(style: CellStyle): CellStyle {
  return { ...style, font: { ...style.font, strikethrough: true } };
}

/** Heights in points; a header or an entry is as high as its longest cell needs. */
function heightOf(row: RowPlan, widths: readonly number[]): { height?: number } {
  switch (row.look) {
    case "title":
    case "note":
      return { height: 32 };
    case "subtitle":
    case "total":
      return { height: 20 };
    case "header":
    case "entry":
      return { height: 6 + 15 * Math.max(1, ...row.cells.map((content, c) => linesOf(content, widths[c] ?? 1))) };
    case "blank":
      return {};
  }
}

/** Chinese characters are two wide. */
function linesOf(content: PlanCell, width: number): number {
  if (typeof content !== "string") return 1;
  const wide = (line: string) => [...line].reduce((sum, character) => sum + (character > "\u2000" ? 2 : 1), 0);
  return content.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil((wide(line) + 1) / width)), 0);
}
