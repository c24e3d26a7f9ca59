import { chose, toggled } from "./choices";
import type { Effect } from "./effect";
import { exportWanted, makeFile } from "./export-moves";
import { afterWriting, undo, write } from "./fill-moves";
import { goToFound, toNext } from "./finding-moves";
import { carriedOver } from "./found-here";
import { begin, checkAnew, only, planAnew, readAnew, type Step } from "./moves";
import type { PaneEvent } from "./pane-event";
import { brokenOff, changed, rereadDue, sectionFor } from "./reading-moves";
import { canCancel, emptySession, type Session } from "./session";

/** What an event makes of the session, and what is to be done about it. Pure. */
export function step(session: Session, event: PaneEvent): Step {
  const { session: next, effects } = stepOf(session, event);
  return { session: next.work === session.work ? next : { ...next, isBreakingOff: false }, effects };
}

function stepOf(session: Session, event: PaneEvent): Step {
  switch (event.type) {
    case "opened":
      return readAnew({ ...emptySession, restore: event.restore });
    case "inspected":
      return planAnew({ ...session, inspection: event.inspection, section: sectionFor(session, event.inspection) });
    case "planned":
      return checkAnew({ ...session, outcome: event.outcome });
    case "checked":
      return only({
        ...session,
        check: event.check,
        checkedAt: event.at,
        ...carriedOver(session, event.check),
        work: undefined,
        stale: session.ticket !== session.ticketRead,
      });
    case "changed":
      return changed(session);
    case "rechecked":
      return only({
        ...session,
        check: event.check,
        checkedAt: event.at,
        ...carriedOver(session, event.check),
      });
    case "reread-due":
      return rereadDue(session, event.ticket);
    case "year-given":
      return readAnew(chose(session, { year: event.year }));
    case "organ-given":
      return readAnew(chose(session, { organ: event.organ.trim() || undefined }));
    case "replace-chosen":
      return planAnew(chose(session, { replace: toggled(session.choices.replace, event.key, event.replace) }));
    case "write-pressed":
      return write(session);
    case "restorable":
      return only({ ...session, restore: event.restore });
    case "written":
      return afterWriting(session, event.cells);
    case "overtaken":
      return checkAnew({ ...session, outcome: event.outcome, notice: { kind: "overtaken" } });
    case "reread-pressed":
      return session.work === undefined ? readAnew({ ...session, notice: undefined }) : only(session);
    case "cancel-pressed":
      return canCancel(session) ? brokenOff(session) : only(session);
    case "undo-pressed":
      return undo(session);
    case "undone":
      return readAnew({ ...session, restore: undefined, notice: { kind: "undone", stays: event.stays } });
    case "word-settled":
      return {
        session: { ...session, work: "settling", notice: undefined },
        effects: [{ do: "settle", word: event.word }],
      };
    case "row-settled":
      return begin(session, "settling", { do: "settle-row", row: event.row, meaning: event.meaning });
    case "ledger-chosen":
      return begin(session, "settling", { do: "choose-ledger", choice: event.choice });
    case "file-dropped":
      return only({ ...session, dropped: event.file });
    case "drop-dismissed":
      return only({ ...session, dropped: undefined });
    case "finished-chosen":
      return openFile(session, { do: "check-finished", file: event.file, choices: session.choices });
    case "finished-checked":
      return only({ ...session, work: undefined, section: "check", finished: event.finished });
    case "finished-closed":
      return only({ ...session, finished: undefined });
    case "file-refused": {
      const { name, problem } = event;
      return only({ ...session, work: undefined, notice: { kind: "file-refused", name, problem } });
    }
    case "last-year-chosen":
      return openFile(session, { do: "read-last-year", file: event.file });
    case "last-year-read":
      return readAnew({ ...chose(session, event.report), lastName: event.name });
    case "last-year-closed":
      return readAnew({ ...chose(session, { last: undefined, lastText: undefined }), lastName: undefined });
    case "waiver-given":
      return {
        session: { ...session, work: "settling", notice: undefined },
        effects: [{ do: "waive", waiver: event.waiver }],
      };
    case "waived":
      return readAnew({ ...session, notice: { kind: "waived" } });
    case "remembered":
      return readAnew({ ...session, notice: { kind: "remembered", text: event.text } });
    case "failed":
      return only({ ...session, work: undefined, notice: { kind: "failed", problem: event.problem } });
    case "next-wanted":
      return toNext(session, event.by);
    case "found-chosen":
      return goToFound(session, event.index);
    case "redraft-pressed":
      return begin(session, "drafting", { do: "redraft", choices: session.choices });
    case "statements-given":
      return begin(session, "drafting", { do: "state", statements: event.statements, choices: session.choices });
    case "paragraph-decided":
      return begin(session, "settling", { do: "decide", row: event.row, decision: event.decision });
    case "drafted":
      return readAnew({ ...session, notice: { kind: "drafted" } });
    case "corrected":
      return readAnew({ ...session, notice: { kind: "corrected", sheet: event.sheet, address: event.address } });
    case "moved-on":
      return readAnew({ ...session, notice: { kind: "moved-on", what: event.what } });
    case "export-pressed":
      return exportWanted(session, event.wish);
    case "export-confirmed":
      return session.asking === undefined ? only(session) : makeFile(session, session.asking);
    case "export-dismissed":
      return only({ ...session, asking: undefined });
    case "exported": {
      const { what, name, unrecorded = false } = event;
      return readAnew({ ...session, notice: { kind: "exported", what, name, unrecorded } });
    }
    case "broken-off":
      return only({ ...session, work: undefined, notice: { kind: "broken-off" } });
    case "not-copied":
      return only({ ...session, work: undefined, notice: { kind: "not-copied" } });
    case "section-chosen":
      return only({ ...session, section: event.section, notice: lasting(session.notice) });
    case "selected":
      return only({ ...session, at: event.spot });
    case "go":
      return { session, effects: [{ do: "go", spot: event.spot }] };
    case "notice-closed":
      return only({ ...session, notice: undefined });
  }
}

/** That something went well is no news any more in the next step; what went wrong stays until it was read. */
function lasting(notice: Session["notice"]): Session["notice"] {
  const passes = ["written", "waived", "drafted", "remembered", "exported", "broken-off", "corrected"];
  return notice === undefined || passes.includes(notice.kind) ? undefined : notice;
}

function openFile(session: Session, effect: Effect): Step {
  return { session: { ...session, work: "opening", dropped: undefined, notice: undefined }, effects: [effect] };
}
