import type { Scalar } from "../../src/domain/sheet/sheet-data";
import { keepReference, type Excel } from "./excel";
import { areaText, isOneCell } from "./model/area";
import { valueOf } from "./model/calculation";
import type { Range, Sheet } from "./model/sheet";
import { object } from "./object-type";
import { eventCategory, type EventEntry } from "./protocol";
import { atLeast } from "./requirement-sets";
import { valueType, wireValue } from "./wire-value";

/** The events that the host raises: number on the wire, and the name by which the client registers for them. */
export const eventTypes = {
  DataChangedEvent: 10,
  ActivatedEvent: 11,
  AddedEvent: 13,
  SelectionChangedEvent: 14,
  DeletedEvent: 15,
} as const;

export type EventName = keyof typeof eventTypes;

/** The target of events of the whole workbook; a sheet's own go to its id. */
export const workbookTarget = "Workbook";

/** Who did it: this add-in, the person at this machine, somebody else in the same workbook. */
export type Doer = "add-in" | "user" | "co-author";

export interface Events {
  readonly subscriptions: Set<string>;
  queue: EventEntry[];
  /** `runtime.enableEvents` */
  enabled: boolean;
}

export function newEvents(): Events {
  return { subscriptions: new Set(), queue: [], enabled: true };
}

export function subscription(name: EventName, target: string): string {
  return `${name} ${target}`;
}

function raise({ events }: Excel, name: EventName, target: string, message: Readonly<Record<string, unknown>>): void {
  if (!events.enabled || !events.subscriptions.has(subscription(name, target))) return;
  const entry = [eventCategory, eventTypes[name], target, JSON.stringify(message), events.queue.length] as const;
  events.queue.push(entry);
}

function raiseOnSheet(excel: Excel, name: EventName, { id }: Sheet, message: Readonly<Record<string, unknown>>): void {
  for (const target of [id, workbookTarget]) raise(excel, name, target, { worksheetId: id, ...message });
}

/** Of one changed cell Excel also tells the value before and after. */
export function raiseChanged(excel: Excel, range: Range, doer: Doer, before?: Scalar): void {
  const { sheet, area } = range;
  raiseOnSheet(excel, "DataChangedEvent", sheet, {
    address: areaText(area),
    changeType: "RangeEdited",
    source: doer === "co-author" ? "Remote" : "Local",
    ...(doer === "add-in" && atLeast(excel.level, "1.14") ? { triggerSource: "ThisLocalAddin" } : {}),
    shiftDirection: "None",
    referenceId: keepReference(excel, object("Range", range)),
    ...(isOneCell(area)
      ? details(before ?? null, valueOf(excel.workbook, sheet, area.firstRow, area.firstColumn))
      : {}),
  });
}

function details(before: Scalar, after: Scalar): Readonly<Record<string, unknown>> {
  return {
    valueBefore: wireValue(before),
    valueAfter: wireValue(after),
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
}

export function raiseAdded(excel: Excel, sheet: Sheet, doer: Doer): void {
  raise(excel, "AddedEvent", workbookTarget, { worksheetId: sheet.id, source: sourceOf(doer) });
}

export function raiseDeleted(excel: Excel, sheet: Sheet, doer: Doer): void {
  raise(excel, "DeletedEvent", workbookTarget, { worksheetId: sheet.id, source: sourceOf(doer) });
}

function sourceOf(doer: Doer): string {
  return doer === "co-author" ? "Remote" : "Local";
}

export function raiseSelected(excel: Excel, { sheet, area }: Range): void {
  raiseOnSheet(excel, "SelectionChangedEvent", sheet, { address: areaText(area) });
}

export function raiseActivated(excel: Excel, sheet: Sheet): void {
  raiseOnSheet(excel, "ActivatedEvent", sheet, {});
}
