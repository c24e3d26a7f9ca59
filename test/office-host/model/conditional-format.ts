import type { Area } from "../../../src/domain/sheet/address";

/** A rule that colours cells. Mutable: the add-in sets it up property by property. */
export interface ConditionalFormat {
  readonly id: string;
  /** "Custom", "CellValue" … */
  readonly type: string;
  readonly areas: readonly Area[];
  stopIfTrue: boolean;
  /** Of a custom one, with "=". */
  formula: string;
  /** Of a cell-value one. */
  rule: unknown;
  fill: string | undefined;
  readonly font: { color?: string; bold?: boolean; italic?: boolean; underline?: string; strikethrough?: boolean };
}

/** Kept in the order of priority: the first one wins. */
export function newConditionalFormat(id: string, type: string, areas: readonly Area[]): ConditionalFormat {
  return { id, type, areas, stopIfTrue: false, formula: "", rule: null, fill: undefined, font: {} };
}
