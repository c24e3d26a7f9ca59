import { checkTables, checkWorkbook, type CheckOptions } from "../actions/check";
import type { ReportCheck } from "../actions/check-report";
import { DocumentError } from "../document/document-error";
import type { Cells } from "../domain/reconcile/evaluate";
import type { FinishedReport } from "../domain/report/finished-report";
import { fill } from "../actions/fill";
import { inspect } from "../actions/inspect";
import { planFill } from "../actions/plan-fill";
import { settle } from "../actions/settle";
import { undo } from "../actions/undo";
import { waive } from "../actions/waive";
import type { IdentityOptions } from "../domain/identity/identify";
import type { WorkbookData } from "../domain/sheet/sheet-data";
import type { Words } from "../locales/words";
import { WorkbookError, type Workbook } from "../workbook/workbook";
import type { Choices, ChosenFile, Effect, FileProblem, PaneEvent } from "./session";

/** What effects need of the world around the pane. */
export interface Shell {
  readonly workbook: Workbook;
  readonly words: Words;
  /** Lets the screen be drawn before long work. */
  readonly breathe: () => Promise<void>;
  readonly send: (event: PaneEvent) => void;
  /** A report from a file: Word, web page or workbook. Throws DocumentError, WorkbookError. */
  readonly readReport: (file: ChosenFile) => Promise<FinishedReport>;
  /** The whole workbook as it was last read: planning and checking go by one reading. */
  readonly picture: { latest: WorkbookData | undefined };
}

/** The workbook is read again when nobody has typed for so long. */
const quietMilliseconds = 600;

/** Does what `step` asked for and says what came of it. Throws WorkbookError. */
export async function runEffect(effect: Effect, shell: Shell): Promise<PaneEvent | undefined> {
  const { workbook, words } = shell;
  switch (effect.do) {
    case "inspect": {
      await shell.breathe();
      shell.picture.latest = await workbook.read();
      return { type: "inspected", inspection: inspect(shell.picture.latest, identityOf(effect.choices)) };
    }
    case "plan": {
      await shell.breathe();
      return { type: "planned", outcome: planFill(await pictureOf(shell), { ...effect.choices, words }) };
    }
    case "check":
      return { type: "checked", check: checkWorkbook(await pictureOf(shell), checkOptions(effect.choices)) };
    case "recheck": {
      const sheets = effect.former.tables.map(({ sheet }) => sheet);
      const now = await workbook.read(sheets);
      return {
        type: "rechecked",
        check: checkTables(now, effect.former, effect.last === undefined ? {} : { last: effect.last }),
      };
    }
    case "check-finished": {
      const { file, last } = effect;
      return checkedFile(file, last, shell, (check) => ({
        type: "finished-checked",
        finished: { name: file.name, check },
      }));
    }
    case "read-last-year": {
      const { file } = effect;
      return checkedFile(file, undefined, shell, ({ report }) => ({
        type: "last-year-read",
        name: file.name,
        cells: report.cells,
      }));
    }
    case "write": {
      await shell.breathe();
      const options = { ...effect.choices, words };
      const filled = await fill(workbook, effect.plan, options, (restore) =>
        shell.send({ type: "restorable", restore }),
      );
      return filled.kind === "overtaken"
        ? { type: "overtaken", outcome: filled.outcome }
        : { type: "written", cells: filled.plan.cells.filter(({ state }) => state === "changed").length };
    }
    case "undo":
      await shell.breathe();
      return { type: "undone", stays: await undo(workbook, effect.restore) };
    case "settle":
      await workbook.apply(settle(await workbook.read(), effect.word, words));
      return { type: "remembered", text: effect.word.text };
    case "waive":
      await workbook.apply(waive(await workbook.read(), effect.finding, effect.reason));
      return { type: "waived" };
    case "go":
      await workbook.select(effect.spot.sheet, effect.spot.area);
      return undefined;
    case "reread-later":
      setTimeout(() => shell.send({ type: "reread-due", ticket: effect.ticket }), quietMilliseconds);
      return undefined;
  }
}

async function pictureOf({ picture, workbook }: Shell): Promise<WorkbookData> {
  return (picture.latest ??= await workbook.read());
}

/** What a file cannot be read for is told with its name; anything else is a fault of ours. */
async function checkedFile(
  file: ChosenFile,
  last: Cells | undefined,
  { breathe, readReport }: Shell,
  then: (check: ReportCheck) => PaneEvent,
): Promise<PaneEvent> {
  const refused = (problem: FileProblem): PaneEvent => ({ type: "file-refused", name: file.name, problem });
  await breathe();
  try {
    // The rules on texts are many, and most panes are opened for tables only.
    const { checkReport } = await import("../actions/check-report");
    const check = checkReport(await readReport(file), last === undefined ? {} : { last });
    return check.tables.length === 0 ? refused({ of: "report", code: "no-tables" }) : then(check);
  } catch (error) {
    if (error instanceof DocumentError) return refused({ of: "document", problem: error.problem });
    if (error instanceof WorkbookError) return refused({ of: "workbook", problem: error.problem });
    throw error;
  }
}

function checkOptions(choices: Choices): CheckOptions {
  return { ...identityOf(choices), ...(choices.last !== undefined && { last: choices.last }) };
}

function identityOf({ year, organ }: Choices): IdentityOptions {
  return { ...(year !== undefined && { year }), ...(organ !== undefined && { organ }) };
}
