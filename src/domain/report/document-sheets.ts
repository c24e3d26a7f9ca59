import type { Scalar, SheetData } from "../sheet/sheet-data";
import type { Paragraph } from "../text/report-text";
import { isBetweenPages } from "./between-pages";
import type { Block, TableBlock } from "./document-block";

const titleSheetName = "文档标题";
const tableSheetName = "文档表格";

/** The title as one line on a sheet, where titles are looked for. */
export function titleSheet(title: readonly Paragraph[]): readonly SheetData[] {
  const line = titleLines(title).join("");
  return line === "" ? [] : [sheetOf(titleSheetName, [[line]], [])];
}

const titleLines = (title: readonly Paragraph[]) => title.map(({ text }) => text.replace(/\s+/gu, ""));

/** The tables of a document as sheets: 文档表格 1, 文档表格 2, … */
export function documentTables(blocks: readonly Block[], title: readonly Paragraph[]): readonly SheetData[] {
  return pieces(blocks, titleLines(title)).map((tables, index) => stacked(`${tableSheetName} ${index + 1}`, tables));
}

/** Tables with nothing between them may be one, split over pages: they are kept together, one below the other. */
function pieces(blocks: readonly Block[], title: readonly string[]): readonly (readonly TableBlock[])[] {
  const groups: TableBlock[][] = [];
  let continues = false;
  for (const block of blocks) {
    if (block.kind === "table") {
      const last = groups.at(-1);
      if (continues && last !== undefined) last.push(block);
      else groups.push([block]);
      continues = true;
    } else if (block.kind === "picture" || !isBetweenPages(block.text, title)) {
      continues = false;
    }
  }
  return groups;
}

/** Aligned to the right, where the numbers are: the lower half may have lost a label column that spans the break. */
function stacked(name: string, tables: readonly TableBlock[]): SheetData {
  const widthOf = ({ rows }: TableBlock) => rows[0]?.length ?? 0;
  const width = Math.max(...tables.map(widthOf));
  const values: (readonly Scalar[])[] = [];
  const merges = tables.flatMap((table) => {
    const down = values.length;
    const right = width - widthOf(table);
    values.push(...table.rows.map((cells) => [...Array<null>(right).fill(null), ...cells.map(asScalar)]));
    return table.merges.map((area) => ({
      firstRow: area.firstRow + down,
      lastRow: area.lastRow + down,
      firstColumn: area.firstColumn + right,
      lastColumn: area.lastColumn + right,
    }));
  });
  return sheetOf(name, values, merges);
}

/** Characters that take no room and are left behind by editors and websites. */
const invisible = /[\u200b-\u200f\u2060\ufeff\u00ad]/gu;

function asScalar(text: string): Scalar {
  const visible = text.replace(invisible, "");
  return visible.trim() === "" ? null : visible;
}

function sheetOf(name: string, values: SheetData["values"], merges: SheetData["merges"]): SheetData {
  return { name, hidden: false, values, formulas: new Map(), merges, hiddenRows: [], struckRows: [] };
}
