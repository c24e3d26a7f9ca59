import { foundHere } from "./found-here";
import { only, type Step } from "./moves";
import type { Effect } from "./effect";
import type { Session } from "./session";

/** Round and round: after the last comes the first. */
export function toNext(session: Session, by: 1 | -1): Step {
  const count = foundHere(session).length;
  if (count === 0) return only({ ...session, section: "check" });
  const { current, resume } = session;
  const ahead = by === 1 ? resume : resume - 1;
  const next = current === undefined ? ahead : current + by;
  return goToFound(session, (next + count) % count);
}

export function goToFound(session: Session, index: number): Step {
  const found = foundHere(session)[index];
  if (found === undefined) return only(session);
  const effects: readonly Effect[] = found.spot === undefined ? [] : [{ do: "go", spot: found.spot }];
  return { session: { ...session, section: "check", current: index }, effects };
}
