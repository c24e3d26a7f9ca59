import type { AnyCellKey } from "../format/cell-key";
import type { LineTable } from "../format/table-format";
import type { Place } from "../sheet/address";
import type { SheetData } from "../sheet/sheet-data";
import { cellUnder, headReach, type Found, type FoundLabel, type LabelRun } from "./found-labels";
import type { LabelIndex, LabelPlace } from "./label-index";

/** The table of section 四: one row of numbers below its heads. */
export function findLine(index: LabelIndex, sheet: SheetData, table: LineTable): Found | undefined {
  const groups = groupHeads(index, table);
  if (groups === undefined) return undefined;
  const top = Math.min(...groups.map(({ firstRow }) => firstRow));
  const columnHeads = table.columns.map(({ label }) =>
    index.at(label).filter(({ firstRow }) => firstRow > top && firstRow - top <= headReach),
  );
  const bottom = Math.max(...columnHeads.flat().map(({ lastRow }) => lastRow));
  const places = new Map<AnyCellKey, Place>();
  const missing: string[] = [];
  const runs = table.groups.map((group, order): LabelRun => {
    const first = groups[order]?.firstColumn ?? 0;
    const next = groups[order + 1]?.firstColumn ?? Infinity;
    const labels = table.columns.flatMap(({ key, label }, offset): FoundLabel[] => {
      const head = columnHeads[offset]?.find(({ firstColumn }) => firstColumn >= first && firstColumn < next);
      if (head === undefined) missing.push(`${group.label} ${label}`);
      return head === undefined ? [] : [{ label, place: head, key: `t4.${group.key}.${key}` as AnyCellKey }];
    });
    for (const { key, place } of labels) places.set(key, cellUnder(sheet, bottom + 1, place));
    return { along: "firstColumn", labels };
  });
  return places.size === 0 ? undefined : { places, missing, runs: [groupRun(table, groups), ...runs] };
}

function groupRun({ groups, columns }: LineTable, heads: readonly LabelPlace[]): LabelRun {
  const labels = groups.flatMap(({ key, label }, order): FoundLabel[] => {
    const place = heads[order];
    return place === undefined ? [] : [{ label, place, key: `t4.${key}.${columns[0]?.key}` as AnyCellKey }];
  });
  return { along: "firstColumn", labels };
}

/** The heads of all groups, left to right, when they stand together as in the table (行政复议 alone is a common word). */
function groupHeads(index: LabelIndex, table: LineTable): readonly LabelPlace[] | undefined {
  for (const first of index.at(table.groups[0]?.label ?? "")) {
    const heads = table.groups.map(({ label }) =>
      index
        .at(label)
        .find((place) => Math.abs(place.firstRow - first.firstRow) <= 2 && place.firstColumn >= first.firstColumn),
    );
    const complete = heads.filter((head) => head !== undefined);
    if (complete.length === table.groups.length) return complete;
  }
  return undefined;
}
