import { errorsIn } from "../actions/found";
import { begin, only, type Step } from "./moves";
import type { ExportSource } from "./effect";
import type { ExportWish, Session } from "./session";

/** With errors open the person is asked first. Only what was checked as it stands is exported. */
export function exportWanted(session: Session, wish: ExportWish): Step {
  const { check, stale } = session;
  if (check === undefined || stale || session.work !== undefined) return only(session);
  return errorsIn(check) > 0 && wish.what !== "charts" ? only({ ...session, asking: wish }) : makeFile(session, wish);
}

export function makeFile(session: Session, wish: ExportWish): Step {
  const { check, choices, inspection } = session;
  const { organ, year } = check?.identity ?? {};
  if (check === undefined || organ === undefined || year === undefined) return only({ ...session, asking: undefined });
  const source: ExportSource = {
    check,
    identity: { organ, year },
    facts: inspection?.reading?.facts ?? {},
    ...(choices.last !== undefined && { last: choices.last }),
  };
  return begin({ ...session, asking: undefined }, "exporting", { do: "export", wish, source });
}
