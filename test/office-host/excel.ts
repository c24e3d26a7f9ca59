import type { Events } from "./events";
import type { HostObject } from "./object-type";
import type { Workbook } from "./model/workbook";

/** A running Excel with one workbook, as the tables of its objects see it. */
export interface Excel {
  readonly workbook: Workbook;
  /** The highest requirement set of ExcelApi, "1.9". */
  readonly level: string;
  readonly events: Events;
  /** Objects that the client holds on to between batches. */
  readonly references: Map<string, HostObject>;
  nextReference: number;
  /** A person can send the workbook to the back: then nothing can be selected or brought to the front. */
  focused: boolean;
  /** Every write is refused. */
  refusesWrites: boolean;
}

/** Keeps an object for the client until it lets go of it. */
export function keepReference(excel: Excel, object: HostObject): string {
  const id = `${object.type}_${excel.nextReference++}`;
  excel.references.set(id, object);
  return id;
}
