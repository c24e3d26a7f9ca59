import { HostError } from "./host-error";

/** An error put into a batch on purpose, instead of one of its actions. */
export interface Fault {
  /** The n-th change of the batch (from 0), or the first action of a name, "Range.values=". */
  readonly at: number | string;
  readonly code: string;
  readonly message?: string;
}

/** Throws if the fault is meant for this action. `change` counts the batch's changes so far; undefined for a reading. */
export function throwFault(fault: Fault, name: string, change: number | undefined): void {
  if (fault.at !== name && fault.at !== change) return;
  throw new HostError(fault.code, fault.message ?? `A fault put in at ${fault.at}.`, name.replace(/=$/u, ""));
}
