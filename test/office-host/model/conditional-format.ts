import type { Area } from "../../../src/domain/sheet/address";
import { oneCell, without } from "./area";

/** A rule that colours cells. Mutable: the add-in sets it up property by property. */
export interface ConditionalFormat {
  readonly id: string;
  /** "Custom", "CellValue" … */
  readonly type: string;
  areas: readonly Area[];
  /** The cell that the formula speaks from: the first one when the format was made. */
  readonly origin: Area;
  stopIfTrue: boolean;
  /** Of a custom one, with "=". */
  formula: string;
  /** Of a cell-value one. */
  rule: unknown;
  fill: string | undefined;
  readonly font: { color?: string; bold?: boolean; italic?: boolean; underline?: string; strikethrough?: boolean };
}

/** Kept in the order of priority: the first one wins. */
export function newConditionalFormat(id: string, type: string, area: Area): ConditionalFormat {
  const origin = oneCell(area.firstRow, area.firstColumn);
  return { id, type, areas: [area], origin, stopIfTrue: false, formula: "", rule: null, fill: undefined, font: {} };
}

/** The formats without an area that is cleared; one that has nothing left is gone. */
export function clearedOf(formats: readonly ConditionalFormat[], area: Area): ConditionalFormat[] {
  for (const format of formats) format.areas = format.areas.flatMap((one) => without(one, area));
  return formats.filter(({ areas }) => areas.length > 0);
}
