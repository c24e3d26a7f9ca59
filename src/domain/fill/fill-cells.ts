import type { CellKey } from "../format/cell-key";
import { addends } from "../format/totals";
import { blank, number, numberOf, type CellValue } from "../report/cell-value";
import { a1, type Place } from "../sheet/address";
import type { Figure } from "./figures";

/** What filling does to one number cell. */
export interface FilledCell {
  readonly key: CellKey;
  readonly place: Place;
  readonly before: CellValue;
  readonly after: CellValue;
  /** What the ledgers, the law or the addends give; undefined where nothing does. */
  readonly counted: number | undefined;
  /** Who says so, for a cell that is not a total. */
  readonly from?: Figure["from"];
  /** kept: a person's own value differs from what was counted and stays. left: nothing gives the cell. */
  readonly state: "same" | "changed" | "kept" | "left";
  /** Totals only, without "=". */
  readonly formula?: string;
}

/** A cell as it stands before filling. */
export interface StandingCell {
  readonly place: Place;
  readonly value: CellValue;
  readonly hasFormula: boolean;
}

export interface FillRequest {
  readonly cells: ReadonlyMap<CellKey, StandingCell>;
  readonly figures: ReadonlyMap<CellKey, Figure>;
  /** What an earlier fill put into the cells, by the record in the workbook. */
  readonly recorded: ReadonlyMap<CellKey, number>;
  /** Cells whose own value a person gave up for the counted one. */
  readonly replace: ReadonlySet<CellKey>;
}

/** Decides every cell. Totals follow from what stands in their addends after filling, hand corrections included. */
export function fillCells(request: FillRequest): readonly FilledCell[] {
  const filled = new Map<CellKey, FilledCell>();
  for (const [key, standing] of request.cells) {
    if (!addends.has(key)) filled.set(key, fillFigure(key, standing, request));
  }
  for (const [key, parts] of addends) {
    const standing = request.cells.get(key);
    if (standing !== undefined) filled.set(key, fillTotal(key, parts, standing, request, filled));
  }
  return [...request.cells.keys()].map((key) => filled.get(key)).filter((cell) => cell !== undefined);
}

function fillFigure(key: CellKey, standing: StandingCell, request: FillRequest): FilledCell {
  const { place, value: before } = standing;
  const figure = request.figures.get(key);
  const counted = figure?.value;
  const base = { key, place, before, counted, ...(figure === undefined ? {} : { from: figure.from }) };
  if (counted === undefined) return { ...base, after: before, state: "left" };
  if (numberOf(before) === counted) return { ...base, after: before, state: "same" };
  return isOurs(key, standing, request)
    ? { ...base, after: number(counted), state: "changed" }
    : { ...base, after: before, state: "kept" };
}

/**
 * Whether the standing value may be replaced without asking: a blank, a placeholder, what an earlier fill wrote,
 * and, where nothing was ever filled, a printed 0. Anything else was put there by a person.
 */
function isOurs(key: CellKey, { value, hasFormula }: StandingCell, { recorded, replace }: FillRequest): boolean {
  if (replace.has(key)) return true;
  if (hasFormula) return false;
  if (value.kind === "blank" || value.kind === "notApplicable") return true;
  const last = recorded.get(key);
  return value.kind === "number" && value.value === (last ?? 0);
}

function fillTotal(
  key: CellKey,
  parts: readonly CellKey[],
  standing: StandingCell,
  request: FillRequest,
  filled: ReadonlyMap<CellKey, FilledCell>,
): FilledCell {
  const { place, value: before, hasFormula } = standing;
  const cells = parts.map((part) => filled.get(part));
  const values = cells.map((cell) => cell && numberOf(cell.after));
  const complete = values.every((value) => value !== undefined);
  const counted = complete ? values.reduce((sum, value) => sum + value, 0) : undefined;
  const typed = !hasFormula && !isOurs(key, standing, request) && numberOf(before) !== counted;
  if (typed) return { key, place, before, counted, after: before, state: counted === undefined ? "left" : "kept" };
  const formula = sumFormula(cells.map((cell) => cell?.place).filter((at) => at !== undefined));
  const after = counted === undefined ? blank : number(counted);
  const state = numberOf(before) === counted && hasFormula ? "same" : "changed";
  return {
    key,
    place,
    before,
    counted,
    after,
    state,
    formula: complete ? `SUM(${formula})` : `IF(COUNT(${formula})<${parts.length},"",SUM(${formula}))`,
  };
}

/** "D7:D28" for cells in a row or column without gaps, else "D7,D9". */
export function sumFormula(places: readonly Place[]): string {
  const [first] = places;
  const last = places.at(-1);
  if (first === undefined || last === undefined) return "";
  const together = places.every(
    ({ row, column }, index) =>
      (column === first.column && row === first.row + index) || (row === first.row && column === first.column + index),
  );
  return together && places.length > 1
    ? `${a1(first.row, first.column)}:${a1(last.row, last.column)}`
    : places.map(({ row, column }) => a1(row, column)).join(",");
}
