import { foundIn, type Found } from "../actions/found";
import type { ReportCheck } from "../actions/check-report";
import type { Session } from "./session";

/** What a person can be led through in the open workbook. Before there is a table nothing counts as found. */
export function foundHere({ check }: Pick<Session, "check">): readonly Found[] {
  return check === undefined || check.tables.length === 0 ? [] : foundIn(check);
}

/** The finding that the person is at, in the next check; undefined once it is no more. */
export function stillAt({ check, current }: Pick<Session, "check" | "current">, next: ReportCheck): number | undefined {
  const id = current === undefined ? undefined : foundHere({ check })[current]?.id;
  const place = foundHere({ check: next }).findIndex((found) => found.id === id);
  return place < 0 ? undefined : place;
}
