import { checkOpenReport } from "../actions/check-report";
import { fill } from "../actions/fill";
import { foundIn, type CheckedParts, type Found } from "../actions/found";
import type { RestoreKeeper, RestorePoint } from "../domain/sheet/restore-point";
import { nextFinding } from "../actions/next-finding";
import { planFill, type FillPlan } from "../actions/plan-fill";
import { undo } from "../actions/undo";
import { describeFinding } from "../domain/reconcile/describe";
import { WorkbookError, type Workbook } from "../workbook/workbook";
import type { CommandLanguage } from "./language";
import type { CommandName } from "./names";
import type { Answer, CommandReport } from "./report";

/** What the commands need of the world around them. */
export interface Desk {
  readonly workbook: Workbook;
  readonly words: CommandLanguage;
  /** Shows a report to the person, and resolves when they have answered. */
  readonly tell: (report: CommandReport) => Promise<Answer>;
  /** Where the pane finds what it takes to take a fill back later. */
  readonly keeper: RestoreKeeper;
}

/** Findings that a report quotes; the pane shows them all. */
const quoted = 4;

/** The buttons of the ribbon, without the pane. None rejects: what goes wrong is told. */
export function ribbonCommands(desk: Desk): Readonly<Record<CommandName, () => Promise<void>>> {
  return {
    fill: () => told(desk, () => fillTables(desk)),
    check: () => told(desk, () => checkTables(desk)),
    next: () => told(desk, () => goToNext(desk)),
  };
}

async function told({ words, tell }: Desk, command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    const what = error instanceof WorkbookError ? words.workbook(error.problem) : words.commands.unexpected;
    await tell({ title: words.commands.failed, tone: "error", lines: [what] });
  }
}

/** 填报 writes at once where there is nothing to decide; where the year or the organ is not known it writes nothing. */
async function fillTables(desk: Desk): Promise<void> {
  const { workbook, words, tell } = desk;
  const options = { replace: new Set<never>(), words };
  const outcome = planFill(await workbook.read(), options);
  if (outcome.kind === "impossible") {
    const lines = [...outcome.problems.map((problem) => words.problem(problem)), words.commands.decideInPane];
    await tell({ title: words.commands.notFilled, tone: "warning", lines });
    return;
  }
  const kept: { restore?: RestorePoint } = {};
  try {
    const filled = await fill(workbook, outcome.plan, options, (restore) => (kept.restore = restore));
    // Nothing breaks a command off: what was not written was overtaken.
    if (filled.kind !== "written") {
      await tell({ title: words.commands.notFilled, tone: "warning", lines: [words.commands.overtaken] });
      return;
    }
    await offerUndo(desk, filledReport(filled.plan, words), kept.restore);
  } catch (error) {
    if (!(error instanceof WorkbookError) || error.problem.code !== "half-written") throw error;
    const report = { title: words.commands.failed, tone: "error", lines: [words.workbook(error.problem)] } as const;
    await offerUndo(desk, report, kept.restore);
  }
}

async function offerUndo(desk: Desk, report: CommandReport, restore: RestorePoint | undefined): Promise<void> {
  const { workbook, words, tell, keeper } = desk;
  keeper.keep(restore);
  const answer = await tell(restore === undefined ? report : { ...report, mayUndo: true });
  if (answer !== "undo" || restore === undefined) return;
  const stays = await undo(workbook, restore);
  keeper.keep(undefined);
  const places = stays.map(({ sheet, address = "" }) => words.pane.cellAt(sheet, address));
  await tell({
    title: words.commands.undone,
    tone: stays.length > 0 ? "warning" : "success",
    lines: [words.pane.notices.undone(words.pane.list(places))],
  });
}

function filledReport(plan: FillPlan, words: CommandLanguage): CommandReport {
  const { cells, reading } = plan;
  const { read, counted, excluded, unresolved } = reading.rows;
  const changed = cells.filter(({ state }) => state === "changed").length;
  const kept = cells.filter(({ state }) => state === "kept").length;
  const left = [...plan.left.values()].reduce((sum, keys) => sum + keys.length, 0);
  const needsPerson = unresolved > 0 || kept > 0 || foundIn(plan).length > 0;
  return {
    title: words.commands.filled(changed),
    tone: needsPerson ? "warning" : "success",
    lines: [
      words.pane.fill.rows(read, counted, excluded, unresolved),
      ...(unresolved > 0 ? [words.commands.unresolved(unresolved)] : []),
      ...(kept > 0 ? [words.commands.kept(kept)] : []),
      ...(left > 0 ? [words.pane.fill.left(left)] : []),
      ...findingLines(plan, words),
    ],
  };
}

async function checkTables({ workbook, words, tell }: Desk): Promise<void> {
  const check = checkOpenReport(await workbook.read());
  if (check.tables.length === 0) {
    await tell({ title: words.commands.nothingToCheck, tone: "warning", lines: [words.pane.check.notFound] });
    return;
  }
  const found = foundIn(check);
  const tone = found.some(({ severity }) => severity === "error") ? "error" : "warning";
  await tell({
    title: words.commands.checked,
    tone: found.length === 0 ? "success" : tone,
    lines: findingLines(check, words),
  });
}

function findingLines(checked: CheckedParts, words: CommandLanguage): readonly string[] {
  const found = foundIn(checked);
  if (found.length === 0) return [words.pane.check.holds];
  const errors = found.filter(({ severity }) => severity === "error").length;
  return [
    words.pane.check.counts(errors, found.length - errors),
    ...found.slice(0, quoted).map((one) => sentenceOf(one, checked, words)),
    found.length > quoted ? words.commands.moreInPane(found.length - quoted) : words.commands.goNext,
  ];
}

function sentenceOf(found: Found, { report }: CheckedParts, words: CommandLanguage): string {
  return found.of === "text"
    ? words.text.sentence(found.finding)
    : words.findings.sentence(describeFinding(found.finding, report));
}

/** 下一处 speaks only when there is nowhere to go: the cells it selects speak for themselves. */
async function goToNext({ workbook, words, tell }: Desk): Promise<void> {
  const check = checkOpenReport(await workbook.read());
  const next = check.tables.length === 0 ? undefined : nextFinding(check, await workbook.selected());
  if (next !== undefined) {
    await workbook.select(next.spot.sheet, next.spot.area);
    return;
  }
  const nothing = check.tables.length === 0;
  await tell({
    title: nothing ? words.commands.nothingToCheck : words.commands.nowhereToGo,
    tone: nothing ? "warning" : "success",
    lines: [nothing ? words.pane.check.notFound : words.pane.check.holds],
  });
}
