import type { Edit } from "../domain/sheet/edit";
import { WorkbookError, type Workbook } from "../workbook/workbook";
import type { RestorePoint } from "../domain/sheet/restore-point";
import { restorePoint } from "./restore-point";
import { undo } from "./undo";
import { planFill, type FillOptions, type FillOutcome, type FillPlan } from "./plan-fill";

export type Filled =
  | { readonly kind: "written"; readonly plan: FillPlan }
  /** The workbook has changed since the plan was shown, so that it would now come out differently; nothing was written. */
  | { readonly kind: "overtaken"; readonly outcome: FillOutcome };

/**
 * 填报: writes a plan that a person has seen. Others may be at work in the same workbook, and not every change is told
 * of: the ledgers are therefore read once more, and only what was shown is written. What a write that breaks off has left
 * behind is taken back at once. `keep` is handed the restore point once something stands in the workbook: a person can
 * take the fill back with it, and also what could not be taken back here.
 * Throws WorkbookError: "half-written" only where taking back failed too.
 */
export async function fill(
  workbook: Workbook,
  shown: FillPlan,
  options: FillOptions,
  keep: (restore: RestorePoint) => void,
): Promise<Filled> {
  const now = await workbook.read();
  const outcome = planFill(now, options);
  if (outcome.kind === "impossible" || !isSame(outcome.plan, shown)) return { kind: "overtaken", outcome };
  const restore = restorePoint(now, outcome.plan.edits, options);
  try {
    await workbook.apply(restore.edits);
  } catch (error) {
    if (!(error instanceof WorkbookError) || error.problem.code !== "half-written") throw error;
    if (await isTakenBack(workbook, restore)) {
      throw new WorkbookError({ code: "rolled-back", cause: error.problem.cause });
    }
    keep(restore);
    throw error;
  }
  keep(restore);
  return { kind: "written", plan: outcome.plan };
}

async function isTakenBack(workbook: Workbook, restore: RestorePoint): Promise<boolean> {
  try {
    return (await undo(workbook, restore)).length === 0;
  } catch {
    return false;
  }
}

function isSame(plan: FillPlan, shown: FillPlan): boolean {
  return textOf(plan.edits) === textOf(shown.edits);
}

function textOf(edits: readonly Edit[]): string {
  return JSON.stringify(edits, (_, value: unknown) => (value instanceof Map ? [...value] : value));
}
