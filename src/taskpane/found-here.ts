import { foundIn, type Found } from "../actions/found";
import type { ReportCheck } from "../actions/check-report";
import type { Session } from "./session";

/** What a person can be led through in the open workbook. Before there is a table nothing counts as found. */
export function foundHere({ check }: Pick<Session, "check">): readonly Found[] {
  return check === undefined || check.tables.length === 0 ? [] : foundIn(check);
}

/** Where the person is in the next check: at the same finding; once it is no more, after the last of those before it. */
export function carriedOver(
  { check, current, resume }: Pick<Session, "check" | "current" | "resume">,
  next: ReportCheck,
): Pick<Session, "current" | "resume"> {
  const former = foundHere({ check });
  const places = new Map(foundHere({ check: next }).map(({ id }, place) => [id, place]));
  const same = current === undefined ? undefined : places.get(former[current]?.id ?? "");
  if (same !== undefined) return { current: same, resume };
  const left = former.slice(0, current ?? resume).flatMap(({ id }) => places.get(id) ?? []);
  return { current: undefined, resume: (left.at(-1) ?? -1) + 1 };
}
