import type { AnyCellKey } from "../format/cell-key";
import type { Place } from "../sheet/address";
import { valueAt, type SheetData } from "../sheet/sheet-data";
import type { Deviation } from "./deviation";
import type { LabelPlace } from "./label-index";

/** A row's or column's label where it was found, and the first number cell that it heads. */
export interface FoundLabel {
  readonly label: string;
  readonly place: LabelPlace;
  readonly key: AnyCellKey;
}

/** Labels that follow each other in the format, in that order: down the rows or across the columns. */
export interface LabelRun {
  readonly along: "firstRow" | "firstColumn";
  readonly labels: readonly FoundLabel[];
}

/** What a finder found of one table. */
export interface Found {
  readonly places: ReadonlyMap<AnyCellKey, Place>;
  readonly runs: readonly LabelRun[];
  /** Labels over columns or beside rows that head no number by themselves, each with the first number they stand for. */
  readonly around: readonly FoundLabel[];
  readonly missing: readonly string[];
}

/** Of several places of a label, the one where it is written as the format has it. */
export function exactFirst(places: readonly LabelPlace[]): readonly LabelPlace[] {
  return [...places.filter(({ exact }) => exact), ...places.filter(({ exact }) => !exact)];
}

/** Heads stand at most this many rows above what they head; extra rows slip in when a table is pasted. */
export const headReach = 4;

/** The number cell of a row under a head: where a head is wider than the cells below, the one that is filled. */
export function cellUnder(sheet: SheetData, row: number, head: LabelPlace): Place {
  const { firstColumn, lastColumn } = head;
  const columns = Array.from({ length: lastColumn - firstColumn + 1 }, (_, offset) => firstColumn + offset);
  const filled = columns.filter((column) => !isBlank(sheet, row, column));
  const [only] = filled;
  return { sheet: sheet.name, row, column: filled.length === 1 && only !== undefined ? only : firstColumn };
}

function isBlank(sheet: SheetData, row: number, column: number): boolean {
  const value = valueAt(sheet, row, column);
  return value === null || (typeof value === "string" && value.trim() === "");
}

/** Labels that are not the format's, and labels out of its order. */
export function deviationsOf(runs: readonly LabelRun[], around: readonly FoundLabel[]): readonly Deviation[] {
  const all = [...around, ...runs.flatMap((run) => run.labels)];
  const labels = new Map(all.map((found) => [placeKey(found.place), found]));
  const differing = [...labels.values()]
    .filter(({ place }) => !place.exact)
    .map(({ label, place, key }): Deviation => ({ kind: "differs", label, shown: place.text, at: [key] }));
  return [...differing, ...runs.flatMap(misplaced)];
}

const placeKey = ({ firstRow, firstColumn }: LabelPlace): string => `${firstRow} ${firstColumn}`;

function misplaced({ along, labels }: LabelRun): readonly Deviation[] {
  const inOrder = new Set(longestAscending(labels, ({ place }) => place[along]));
  return labels.flatMap((found, index): Deviation[] =>
    inOrder.has(found)
      ? []
      : [{ kind: "misplaced", label: found.label, after: labels[index - 1]?.label, at: [found.key] }],
  );
}

/** The most items that stand in ascending order as they are; the others are those to move. */
function longestAscending<T>(items: readonly T[], position: (item: T) => number): readonly T[] {
  const chains: (readonly T[])[] = [];
  items.forEach((item) => {
    const before = chains
      .filter((chain) => chain.every((other) => position(other) < position(item)))
      .reduce<readonly T[]>((longest, chain) => (chain.length > longest.length ? chain : longest), []);
    chains.push([...before, item]);
  });
  return chains.reduce<readonly T[]>((longest, chain) => (chain.length > longest.length ? chain : longest), []);
}
