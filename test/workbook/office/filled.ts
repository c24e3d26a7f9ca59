import { fill } from "../../../src/actions/fill";
import type { RestorePoint } from "../../../src/domain/sheet/restore-point";
import { planFill, type FillPlan } from "../../../src/actions/plan-fill";
import type { WorkbookData } from "../../../src/domain/sheet/sheet-data";
import { zhCN } from "../../../src/locales/zh-CN";
import type { Workbook } from "../../../src/workbook/workbook";

export const fillOptions = { words: zhCN, replace: new Set<never>() };

export function planned(data: WorkbookData): FillPlan {
  const outcome = planFill(data, fillOptions);
  if (outcome.kind !== "planned") throw new Error(`not planned: ${outcome.problems.map(({ code }) => code).join()}`);
  return outcome.plan;
}

/** Fills as the pane does. `restore` is there when something of it stands in the workbook. */
export async function fillIn(workbook: Workbook): Promise<{ restore?: RestorePoint; error?: unknown }> {
  const kept: { restore?: RestorePoint } = {};
  try {
    const shown = planned(await workbook.read());
    const filled = await fill(workbook, shown, fillOptions, (restore) => (kept.restore = restore));
    if (filled.kind === "overtaken") throw new Error("overtaken");
    return kept;
  } catch (error) {
    return { ...kept, error };
  }
}

export async function filled(workbook: Workbook): Promise<RestorePoint> {
  const { restore, error } = await fillIn(workbook);
  if (restore === undefined || error !== undefined) throw error;
  return restore;
}
