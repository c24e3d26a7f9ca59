import type { Inspection } from "../actions/inspect";
import { only, readAnew, type Step } from "./moves";
import { isLooking, type Section, type Session } from "./session";

/** A workbook that has its tables already is opened to be checked. */
export function sectionFor({ inspection: former, section }: Session, { tables }: Inspection): Section {
  return former === undefined && section === "ledgers" && tables.length > 0 ? "check" : section;
}

/**
 * Opening another file leaves what was read of the workbook as it is; any other reading was of the workbook itself. What
 * writes says itself whether it was still in time.
 */
export function brokenOff(session: Session): Step {
  const { work } = session;
  if (work === undefined || !isLooking(work)) {
    return { session: { ...session, isBreakingOff: true }, effects: [{ do: "break-off" }] };
  }
  const stale = session.stale || session.work !== "opening";
  return { session: { ...session, work: undefined, stale }, effects: [{ do: "break-off" }] };
}

/** The rules run at once after every edit; the whole workbook is read again when nobody has typed for a while. */
export function changed(session: Session): Step {
  const ticket = session.ticket + 1;
  const { check } = session;
  return {
    session: { ...session, ticket, stale: true },
    effects: [
      ...(check === undefined ? [] : [{ do: "recheck", former: check, choices: session.choices } as const]),
      { do: "reread-later", ticket },
    ],
  };
}

/** Of several edits in a row the last one counts; a reading under way is waited for. */
export function rereadDue(session: Session, ticket: number): Step {
  if (ticket !== session.ticket) return only(session);
  return session.work === undefined ? readAnew(session) : { session, effects: [{ do: "reread-later", ticket }] };
}
