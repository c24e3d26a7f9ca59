import type { Edit, Mark } from "../domain/sheet/edit";
import { isRecord } from "../domain/record/record";
import { marksFor } from "../domain/reconcile/marks";
import type { WorkbookData } from "../domain/sheet/sheet-data";
import type { Workbook } from "../workbook/workbook";
import { checkWorkbook, contextOf } from "./check";
import { planFill, type FillOptions, type FillOutcome, type FillPlan } from "./plan-fill";

/** What a fill changed and what stood there before: enough to take it back. */
export interface RestorePoint {
  readonly edits: readonly Edit[];
  /** The sheets that the edits touch, as they were; those that the edits create are not among them. */
  readonly before: WorkbookData;
  /** Our highlights as they were. */
  readonly marks: readonly Mark[];
}

export type Filled =
  | { readonly kind: "written"; readonly plan: FillPlan }
  /** The workbook has changed since the plan was shown, so that it would now come out differently; nothing was written. */
  | { readonly kind: "overtaken"; readonly outcome: FillOutcome };

/**
 * 填报: writes a plan that a person has seen. Others may be at work in the same workbook, and not every change is told
 * of: the ledgers are therefore read once more, and only what was shown is written.
 * `keep` is handed the restore point before anything is written, so that a write that breaks off can be taken back too.
 * Throws WorkbookError.
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
  keep(restorePoint(now, outcome.plan.edits, options));
  await workbook.apply(outcome.plan.edits);
  return { kind: "written", plan: outcome.plan };
}

function isSame(plan: FillPlan, shown: FillPlan): boolean {
  return textOf(plan.edits) === textOf(shown.edits);
}

function textOf(edits: readonly Edit[]): string {
  return JSON.stringify(edits, (_, value: unknown) => (value instanceof Map ? [...value] : value));
}

export function restorePoint(now: WorkbookData, edits: readonly Edit[], options: FillOptions): RestorePoint {
  const touched = new Set(edits.flatMap(sheetsOf));
  const before = { ...now, sheets: now.sheets.filter(({ name }) => touched.has(name)) };
  return { edits, before, marks: marksNow(now, options) };
}

function sheetsOf(edit: Edit): readonly string[] {
  if (edit.kind === "marks") return [];
  return [edit.kind === "sheet" ? edit.layout.name : edit.sheet];
}

/** Marks follow from the tables; a workbook without a record has had none from us. */
function marksNow(now: WorkbookData, options: FillOptions): readonly Mark[] {
  if (!now.sheets.some(isRecord)) return [];
  const { report, identity } = checkWorkbook(now, options);
  return marksFor(report, contextOf(identity.organ, options.last));
}
