import type { Effect } from "./effect";
import type { Session, Work } from "./session";

/** What an event makes of the session, and what has to be done about it. */
export interface Step {
  readonly session: Session;
  readonly effects: readonly Effect[];
}

export function only(session: Session): Step {
  return { session, effects: [] };
}

export function readAnew(session: Session): Step {
  return {
    session: { ...session, work: "inspecting", ticketRead: session.ticket },
    effects: [{ do: "inspect", choices: session.choices }],
  };
}

export function planAnew(session: Session): Step {
  return { session: { ...session, work: "planning" }, effects: [{ do: "plan", choices: session.choices }] };
}

export function checkAnew(session: Session): Step {
  return { session: { ...session, work: "checking" }, effects: [{ do: "check", choices: session.choices }] };
}

/** Nothing is begun while something else is under way. */
export function begin(session: Session, kind: Work, effect: Effect): Step {
  if (session.work !== undefined) return only(session);
  return { session: { ...session, work: kind, notice: undefined }, effects: [effect] };
}
