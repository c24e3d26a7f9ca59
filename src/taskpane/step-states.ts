import { foundIn } from "../actions/found";
import { contentMark } from "../domain/record/exports";
import { planOf, sections, type Section, type Session } from "./session";
import { countWaiting } from "./steps/text/paragraphs";

/** How far a step of the way has come: from the workbook itself, so that it is the same whoever opens it next. */
export type StepState =
  | { readonly kind: "to-do" }
  /** So many things wait for a person. */
  | { readonly kind: "needs"; readonly count: number }
  | { readonly kind: "done" };

/** What of a session tells how far the steps have come. */
export type Progress = Pick<Session, "inspection" | "outcome" | "check">;

export function stepState(section: Section, session: Progress): StepState {
  switch (section) {
    case "ledgers":
      return ledgersState(session);
    case "fill":
      return fillState(session);
    case "check":
      return checkState(session);
    case "text":
      return textState(session);
    case "export":
      return exportState(session);
  }
}

/** Where to go on from a step: the next one that is not done. */
export function stepAfter(section: Section, session: Progress): Section | undefined {
  return sections.slice(sections.indexOf(section) + 1).find((later) => stepState(later, session).kind !== "done");
}

const toDo: StepState = { kind: "to-do" };

const needs = (count: number): StepState => (count > 0 ? { kind: "needs", count } : { kind: "done" });

function ledgersState({ inspection }: Progress): StepState {
  const { reading, identity } = inspection ?? {};
  if (reading === undefined || identity === undefined || reading.ledgers.length === 0) return toDo;
  return needs(identity.problems.length + reading.unresolved.length);
}

function fillState(session: Progress): StepState {
  const plan = planOf(session);
  if (plan === undefined || plan.cells.some(({ state }) => state === "changed")) return toDo;
  return { kind: "done" };
}

function checkState({ check }: Progress): StepState {
  if (check === undefined || check.report.missingTables.length > 0) return toDo;
  return needs(foundIn(check).length);
}

function textState({ inspection, check }: Progress): StepState {
  if (inspection === undefined || (inspection.text === undefined && !inspection.hasOwnText)) return toDo;
  if (inspection.text === undefined) return needs(check?.textFindings.length ?? 0);
  return needs(countWaiting(inspection.text, check));
}

/** Done while what was exported last is still what the workbook says. */
function exportState({ inspection, check }: Progress): StepState {
  const latest = inspection?.exports.at(-1);
  if (latest === undefined || check === undefined) return toDo;
  return latest.mark === contentMark(check.report.cells, check.text) ? { kind: "done" } : toDo;
}
