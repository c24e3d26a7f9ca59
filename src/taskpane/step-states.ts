import { foundIn } from "../actions/found";
import { contentMark } from "../domain/record/exports";
import { isUnsettled } from "../domain/text-sheet/text-sheet";
import { planOf, type Section, type Session } from "./session";

/** How far a step of the way has come: from the workbook itself, so that it is the same whoever opens it next. */
export type StepState =
  | { readonly kind: "to-do" }
  /** So many things wait for a person. */
  | { readonly kind: "needs"; readonly count: number }
  | { readonly kind: "done" };

export function stepState(section: Section, session: Session): StepState {
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

const toDo: StepState = { kind: "to-do" };

const needs = (count: number): StepState => (count > 0 ? { kind: "needs", count } : { kind: "done" });

function ledgersState({ inspection }: Session): StepState {
  const { reading, identity } = inspection ?? {};
  if (reading === undefined || identity === undefined || reading.ledgers.length === 0) return toDo;
  return needs(identity.problems.length + reading.unresolved.length);
}

function fillState(session: Session): StepState {
  const plan = planOf(session);
  if (plan === undefined || plan.cells.some(({ state }) => state === "changed")) return toDo;
  return { kind: "done" };
}

function checkState({ check }: Session): StepState {
  if (check === undefined || check.report.missingTables.length > 0) return toDo;
  return needs(foundIn(check).length);
}

function textState({ inspection, check }: Session): StepState {
  if (inspection === undefined || (inspection.text === undefined && !inspection.hasOwnText)) return toDo;
  const waiting = inspection.text?.rows.filter(isUnsettled).length ?? 0;
  return needs(waiting + (check?.textFindings.length ?? 0));
}

/** Done while what was exported last is still what the workbook says. */
function exportState({ inspection, check }: Session): StepState {
  const latest = inspection?.exports.at(-1);
  if (latest === undefined || check === undefined) return toDo;
  return latest.mark === contentMark(check.report.cells, check.text) ? { kind: "done" } : toDo;
}
