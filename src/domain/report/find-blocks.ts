import type { AnyCellKey } from "../format/cell-key";
import { comparable } from "../format/label-text";
import type { Block, BlockTable, FormatRow } from "../format/table-format";
import type { Place } from "../sheet/address";
import { valueAt, type SheetData } from "../sheet/sheet-data";
import { cellUnder, headReach, type Found, type FoundLabel, type LabelRun } from "./found-labels";
import type { LabelIndex, LabelPlace } from "./label-index";

/** The table of section 二: each row under the heads of its block. */
export function findBlocks(index: LabelIndex, sheet: SheetData, table: BlockTable): Found | undefined {
  const places = new Map<AnyCellKey, Place>();
  const rows: FoundLabel[] = [];
  const columnRuns: LabelRun[] = [];
  const around: FoundLabel[] = [];
  const missing: string[] = [];
  for (const block of table.blocks) {
    for (const row of block.rows) {
      const place = findRow(index, block, row);
      if (place === undefined) {
        // A row that is there has lost its heads.
        const isThere = index.at(row.label).length > 0;
        missing.push(...(isThere ? block.columns.map(({ label }) => label) : [row.label]));
        continue;
      }
      const heads = block.columns.flatMap(({ key, label }): FoundLabel[] => {
        const head = headOver(place, index.at(label));
        if (head === undefined) missing.push(label);
        return head === undefined ? [] : [{ label, place: head, key: `t2.${row.key}.${key}` as AnyCellKey }];
      });
      for (const { key, place: head } of heads) places.set(key, cellUnder(sheet, place.firstRow, head));
      columnRuns.push({ along: "firstColumn", labels: heads });
      const [first] = heads;
      if (first === undefined) continue;
      rows.push({ label: row.label, place, key: first.key });
      const article = row === block.rows[0] ? articleOver(sheet, first.place, block) : undefined;
      if (article !== undefined) around.push({ label: block.article, place: article, key: first.key });
    }
  }
  return places.size === 0
    ? undefined
    : { places, missing: [...new Set(missing)], around, runs: [{ along: "firstRow", labels: rows }, ...columnRuns] };
}

/** The line over the heads of a block that names its item of the 条例, in whatever words; longer lines are sentences. */
const articleLine = /^.{0,20}(?:第.{1,4}条|条例).{0,20}$/su;

function articleOver(sheet: SheetData, head: LabelPlace, { article }: Block): LabelPlace | undefined {
  for (const row of [head.firstRow - 1, head.firstRow - 2]) {
    for (let column = 0; column <= head.firstColumn; column++) {
      const text = valueAt(sheet, row, column);
      if (typeof text !== "string" || !articleLine.test(text)) continue;
      const exact = comparable(text) === comparable(article);
      return { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column, text, exact };
    }
  }
  return undefined;
}

/** A row label that has a head of its block above it and to the right: 行政处罚 alone may be any cell of a ledger. */
function findRow(index: LabelIndex, block: Block, row: FormatRow): LabelPlace | undefined {
  const heads = block.columns.flatMap(({ label }) => index.at(label));
  return index.at(row.label).find((place) => headOver(place, heads) !== undefined);
}

function headOver(rowLabel: LabelPlace, heads: readonly LabelPlace[]): LabelPlace | undefined {
  return heads
    .filter(({ firstRow, firstColumn }) => {
      const above = rowLabel.firstRow - firstRow;
      return above > 0 && above <= headReach && firstColumn > rowLabel.firstColumn;
    })
    .sort((left, right) => right.firstRow - left.firstRow)[0];
}
