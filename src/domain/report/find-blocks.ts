import type { AnyCellKey } from "../format/cell-key";
import type { Block, BlockTable, FormatRow } from "../format/table-format";
import type { Place } from "../sheet/address";
import type { SheetData } from "../sheet/sheet-data";
import { cellUnder, headReach, type Found, type FoundLabel, type LabelRun } from "./found-labels";
import type { LabelIndex, LabelPlace } from "./label-index";

/** The table of section 二: each row under the heads of its block. */
export function findBlocks(index: LabelIndex, sheet: SheetData, table: BlockTable): Found | undefined {
  const places = new Map<AnyCellKey, Place>();
  const rows: FoundLabel[] = [];
  const columnRuns: LabelRun[] = [];
  const missing: string[] = [];
  for (const block of table.blocks) {
    for (const row of block.rows) {
      const place = findRow(index, block, row);
      if (place === undefined) {
        missing.push(row.label);
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
      if (first !== undefined) rows.push({ label: row.label, place, key: first.key });
    }
  }
  return places.size === 0
    ? undefined
    : { places, missing, runs: [{ along: "firstRow", labels: rows }, ...columnRuns] };
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
