import type { AnyCellKey } from "../format/cell-key";
import type { LineTable } from "../format/table-format";
import type { Place } from "../sheet/address";
import type { SheetData } from "../sheet/sheet-data";
import { cellUnder, exactFirst, headReach, type Found, type FoundLabel, type LabelRun } from "./found-labels";
import type { LabelIndex, LabelPlace } from "./label-index";

/** The head of each group that was found. */
type GroupHeads = ReadonlyMap<LineTable["groups"][number], LabelPlace>;

/** The table of section 四: one row of numbers below its heads. */
export function findLine(index: LabelIndex, sheet: SheetData, table: LineTable): Found | undefined {
  const heads = groupHeads(index, table);
  if (heads === undefined) return undefined;
  const top = Math.min(...[...heads.values()].map(({ firstRow }) => firstRow));
  const columnHeads = table.columns.map(({ label }) =>
    index.at(label).filter(({ firstRow }) => firstRow > top && firstRow - top <= headReach),
  );
  const bottom = Math.max(...columnHeads.flat().map(({ lastRow }) => lastRow));
  const places = new Map<AnyCellKey, Place>();
  const missing = table.groups.filter((group) => !heads.has(group)).map(({ label }) => label);
  const runs = [...heads].map(([group, { firstColumn: first }], order): LabelRun => {
    const next = [...heads.values()][order + 1]?.firstColumn ?? Infinity;
    const labels = table.columns.flatMap(({ key, label }, offset): FoundLabel[] => {
      const head = columnHeads[offset]?.find(({ firstColumn }) => firstColumn >= first && firstColumn < next);
      if (head === undefined) missing.push(`${group.label} ${label}`);
      return head === undefined ? [] : [{ label, place: head, key: `t4.${group.key}.${key}` as AnyCellKey }];
    });
    for (const { key, place } of labels) places.set(key, cellUnder(sheet, bottom + 1, place));
    return { along: "firstColumn", labels };
  });
  if (places.size === 0) return undefined;
  return { places, missing, runs: [groupRun(table, heads), ...runs], around: headsOver(index, table, heads) };
}

const firstCell = ({ columns }: LineTable, group: string): AnyCellKey => `t4.${group}.${columns[0]?.key}` as AnyCellKey;

function groupRun(table: LineTable, heads: GroupHeads): LabelRun {
  const labels = [...heads].map(([{ key, label }, place]) => ({ label, place, key: firstCell(table, key) }));
  return { along: "firstColumn", labels };
}

/** 行政诉讼 over its two groups. */
function headsOver(index: LabelIndex, table: LineTable, heads: GroupHeads): readonly FoundLabel[] {
  return [...heads].flatMap(([{ key, over }, head]) => {
    const place =
      over === undefined
        ? undefined
        : exactFirst(index.at(over)).find(
            ({ lastRow, firstColumn }) => lastRow === head.firstRow - 1 && firstColumn <= head.firstColumn,
          );
    return place === undefined || over === undefined ? [] : [{ label: over, place, key: firstCell(table, key) }];
  });
}

/**
 * The heads of the groups, left to right, where they stand together as in the table; one of them may be in words that
 * nobody knows (行政复议 alone is a common word).
 */
function groupHeads(index: LabelIndex, { groups }: LineTable): GroupHeads | undefined {
  const anchors = groups.slice(0, 2).flatMap(({ label }) => exactFirst(index.at(label)));
  return anchors
    .map((anchor): GroupHeads => {
      const beside = ({ firstRow, firstColumn }: LabelPlace) =>
        Math.abs(firstRow - anchor.firstRow) <= 2 && firstColumn >= anchor.firstColumn;
      return new Map(
        groups.flatMap((group) => {
          const head = exactFirst(index.at(group.label)).find(beside);
          return head === undefined ? [] : [[group, head] as const];
        }),
      );
    })
    .filter(({ size }) => size >= groups.length - 1)
    .sort((one, other) => other.size - one.size)[0];
}
