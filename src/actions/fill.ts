import type { Edit } from "../domain/sheet/edit";
import { WorkbookError, type Workbook } from "../workbook/workbook";
import type { RestorePoint } from "../domain/sheet/restore-point";
import { restorePoint } from "./restore-point";
import { readUnlessBrokenOff } from "./read-unless-broken-off";
import { undo, type Stays } from "./undo";
import { planFill, type FillOptions, type FillOutcome, type FillPlan } from "./plan-fill";

export type Filled =
  | { readonly kind: "written"; readonly plan: FillPlan }
  /** The workbook has changed since the plan was shown, so that it would now come out differently; nothing was written. */
  | { readonly kind: "overtaken"; readonly outcome: FillOutcome }
  /** Broken off by the person before anything was written. */
  | { readonly kind: "broken-off" }
  /** Broken off by the person while it was written, and taken back but for what somebody else has changed meanwhile. */
  | { readonly kind: "undone"; readonly stays: readonly Stays[] };

/**
 * 填报: writes a plan that a person has seen. Others may be at work in the same workbook, and not every change is told
 * of: the ledgers are therefore read once more, and only what was shown is written. What a write that breaks off has left
 * behind is taken back at once. `keep` is handed the restore point once something stands in the workbook: a person can
 * take the fill back with it, and also what could not be taken back here. Once `signal` is aborted, nothing is written, or
 * what was written is taken back.
 * Throws WorkbookError: "half-written" only where taking back failed too.
 */
export async function fill(
  workbook: Workbook,
  shown: FillPlan,
  options: FillOptions,
  keep: (restore: RestorePoint) => void,
  signal?: AbortSignal,
): Promise<Filled> {
  const now = await readUnlessBrokenOff(workbook, signal);
  if (now === undefined) return { kind: "broken-off" };
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
  if (signal?.aborted === true) return { kind: "undone", stays: await undo(workbook, restore) };
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
