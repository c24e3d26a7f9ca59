import { placeSpot } from "../actions/spots";
import { tableOf } from "../domain/format/cell-label";
import { chose } from "./choices";
import { only, readAnew, type Step } from "./moves";
import { planOf, type Session } from "./session";

/** Only a plan made from the workbook as it stands is written. */
export function write(session: Session): Step {
  const plan = planOf(session);
  if (plan === undefined || session.stale || session.work !== undefined) return only(session);
  return {
    session: { ...session, work: "writing", notice: undefined },
    effects: [{ do: "write", plan, choices: session.choices }],
  };
}

/** Takes the latest fill back. */
export function undo(session: Session): Step {
  const { restore, work } = session;
  if (restore === undefined || work !== undefined) return only(session);
  return { session: { ...session, work: "undoing", notice: undefined }, effects: [{ do: "undo", restore }] };
}

/** The person is shown the table of applications, of which most is to be checked. */
export function afterWriting(session: Session, cells: number): Step {
  const table = planOf(session)?.cells.find(({ key }) => tableOf(key) === "t3")?.place;
  const { session: next, effects } = readAnew({
    ...chose(session, { replace: new Set() }),
    section: "check",
    notice: { kind: "written", cells },
  });
  return {
    session: next,
    effects: [...(table === undefined ? [] : [{ do: "go", spot: placeSpot(table) } as const]), ...effects],
  };
}
