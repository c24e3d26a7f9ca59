import { a1, type Area } from "../../domain/sheet/address";
import type { CellEdit } from "../../domain/sheet/edit";
import type { Step } from "./batches";
import { entriesIn, weightOf, type Matrix } from "./cell-contents";
import { rangeOf } from "./pages";
import { listedAs, type Standing } from "./standing";

/** Cells that are written with one command: null in between leaves what is there. */
export interface CellBlock {
  readonly area: Area;
  readonly edits: readonly CellEdit[];
}

/** Rows without an edit that a block may reach over. */
const widestGap = 8;

/**
 * Edits of one sheet as few blocks. On a protected sheet every cell is a block of its own, since a block that so much as
 * touches a locked cell is refused.
 */
export function cellBlocks(edits: readonly CellEdit[], isProtected: boolean): readonly CellBlock[] {
  const sorted = [...edits].sort((one, other) => one.row - other.row || one.column - other.column);
  const blocks: CellBlock[] = [];
  for (const edit of sorted) {
    const last = blocks.at(-1);
    if (last !== undefined && !isProtected && edit.row - last.area.lastRow <= widestGap) {
      blocks[blocks.length - 1] = { area: around(last.area, edit), edits: [...last.edits, edit] };
    } else {
      blocks.push({ area: around(undefined, edit), edits: [edit] });
    }
  }
  return blocks;
}

function around(area: Area | undefined, { row, column }: CellEdit): Area {
  return {
    firstRow: Math.min(area?.firstRow ?? row, row),
    lastRow: Math.max(area?.lastRow ?? row, row),
    firstColumn: Math.min(area?.firstColumn ?? column, column),
    lastColumn: Math.max(area?.lastColumn ?? column, column),
  };
}

/** What is written on one sheet. */
export interface SheetBlocks {
  /** Its id, or its name where it is yet to be made: Excel takes either. */
  readonly sheet: string;
  readonly blocks: readonly CellBlock[];
  /** A1 addresses formatted as text, where a number or a formula would become a text. */
  readonly textCells: ReadonlySet<string>;
}

/** The cells to be written, by sheet. One round trip where any of the sheets is there, to learn how they are formatted. */
export async function findBlocks(
  context: Excel.RequestContext,
  cells: ReadonlyMap<string, ReadonlyMap<string, CellEdit>>,
  standing: Standing,
): Promise<ReadonlyMap<string, SheetBlocks>> {
  const asked = [...cells].map(([key, edits]) => {
    const listed = listedAs(standing, key);
    const name = [...edits.values()][0]?.sheet ?? "";
    const blocks = cellBlocks([...edits.values()], listed?.isProtected ?? false);
    const formats =
      listed === undefined ? [] : blocks.map((block) => ({ block, range: loadFormats(context, listed.id, block) }));
    return { key, sheet: listed?.id ?? name, blocks, formats };
  });
  if (asked.some(({ formats }) => formats.length > 0)) await context.sync();
  return new Map(
    asked.map(({ key, sheet, blocks, formats }): [string, SheetBlocks] => {
      const textCells = new Set(formats.flatMap(({ block, range }) => textCellsIn(block, range.numberFormat)));
      return [key, { sheet, blocks, textCells }];
    }),
  );
}

function loadFormats({ workbook }: Excel.RequestContext, sheetId: string, { area }: CellBlock): Excel.Range {
  return rangeOf(workbook.worksheets.getItem(sheetId), area).load("numberFormat");
}

function textCellsIn({ area }: CellBlock, numberFormats: Matrix): readonly string[] {
  return numberFormats.flatMap((row, r) =>
    row.flatMap((format, c) => (format === "@" ? [a1(area.firstRow + r, area.firstColumn + c)] : [])),
  );
}

export function cellSteps(
  { workbook }: Excel.RequestContext,
  { sheet: key, blocks, textCells }: SheetBlocks,
): readonly Step[] {
  return blocks.map(({ area, edits }): Step => {
    const entries = entriesIn(area, edits);
    return {
      bytes: 1_000 + weightOf(entries),
      queue: () => {
        const sheet = workbook.worksheets.getItem(key);
        for (const { row, column, content } of edits) {
          const isText = typeof content.value === "string" && !("formula" in content);
          if (isText || !textCells.has(a1(row, column))) continue;
          sheet.getRangeByIndexes(row, column, 1, 1).numberFormat = [["General"]];
        }
        rangeOf(sheet, area).formulas = entries;
      },
    };
  });
}
