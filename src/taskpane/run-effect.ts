import {
  checkOpenReport,
  checkReport,
  recheckReport,
  sheetsToRecheck,
  type ReportCheckOptions,
} from "../actions/check-report";
import { decideText } from "../actions/decide-text";
import { lastReport, type LastReport } from "../actions/last-report";
import { DocumentError } from "../document/document-error";
import type { FinishedReport } from "../domain/report/finished-report";
import { fill } from "../actions/fill";
import { inspect } from "../actions/inspect";
import { planFill } from "../actions/plan-fill";
import { chooseLedger } from "../actions/choose-ledger";
import { settle } from "../actions/settle";
import { undo } from "../actions/undo";
import { redraft } from "../actions/redraft";
import { waive } from "../actions/waive";
import { nameOfChoiceItem } from "../domain/settings/ledger-entries";
import { setStatementEdits } from "../domain/settings/settings-sheet";
import { textSheetName, textSheetOf } from "../domain/text-sheet/text-sheet";
import type { IdentityOptions } from "../domain/identity/identify";
import type { WorkbookData } from "../domain/sheet/sheet-data";
import type { Words } from "../locales/words";
import { WorkbookError, type Workbook } from "../workbook/workbook";
import { exportReport } from "./export-report";
import type { Publisher } from "./publisher";
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
  readonly publisher: Publisher;
  /** The present minute: 2024-01-18 10:22. */
  readonly now: () => string;
  /** The whole workbook as it was last read: planning and checking go by one reading. */
  readonly picture: { latest: WorkbookData | undefined };
  /** Aborted when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
}

/** The workbook is read again when nobody has typed for so long. */
const quietMilliseconds = 600;

/** Does what `step` asked for and says what came of it. Throws WorkbookError. */
export async function runEffect(effect: Effect, shell: Shell): Promise<PaneEvent | undefined> {
  const { workbook, words } = shell;
  switch (effect.do) {
    case "inspect": {
      await shell.breathe();
      shell.picture.latest = await workbook.read(undefined, shell.signal);
      return { type: "inspected", inspection: inspect(shell.picture.latest, identityOf(effect.choices)) };
    }
    case "plan": {
      await shell.breathe();
      return { type: "planned", outcome: planFill(await pictureOf(shell), { ...effect.choices, words }) };
    }
    case "check":
      return {
        type: "checked",
        check: checkOpenReport(await pictureOf(shell), checkOptions(effect.choices)),
        at: shell.now(),
      };
    case "recheck": {
      const now = await workbook.read(sheetsToRecheck(effect.former));
      return {
        type: "rechecked",
        check: recheckReport(now, effect.former, lastYearOf(effect.choices)),
        at: shell.now(),
      };
    }
    case "check-finished": {
      const { file, choices } = effect;
      return openedFile(file, shell, (report) => {
        const check = checkReport(report, lastYearOf(choices));
        return check.tables.length === 0
          ? undefined
          : { type: "finished-checked", finished: { name: file.name, check } };
      });
    }
    case "read-last-year": {
      const { file } = effect;
      return openedFile(file, shell, (finished) => {
        const report = lastReport(finished);
        return report && { type: "last-year-read", name: file.name, report };
      });
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
    case "choose-ledger":
      await workbook.apply(chooseLedger(await workbook.read(), effect.choice, words));
      return { type: "remembered", text: nameOfChoiceItem(effect.choice) };
    case "waive":
      await workbook.apply(waive(await workbook.read(), effect.waiver));
      return { type: "waived" };
    case "redraft":
      await workbook.apply(redraft(await workbook.read(), { ...effect.choices, words }));
      return { type: "drafted" };
    case "state":
      await workbook.apply(setStatementEdits(await workbook.read(), effect.statements, words.settings));
      await workbook.apply(redraft(await workbook.read(), { ...effect.choices, words }));
      return { type: "drafted" };
    case "decide": {
      const sheet = textSheetOf(await workbook.read([textSheetName]));
      const edits = sheet === undefined ? [] : decideText(sheet, effect.row, effect.decision);
      if (edits.length === 0) return { type: "moved-on" };
      await workbook.apply(edits);
      return { type: "drafted" };
    }
    case "export":
      return exportReport(effect.wish, effect.source, shell);
    case "go":
      await workbook.select(effect.spot.sheet, effect.spot.area);
      return undefined;
    case "reread-later":
      setTimeout(() => shell.send({ type: "reread-due", ticket: effect.ticket }), quietMilliseconds);
      return undefined;
  }
}

async function pictureOf({ picture, workbook, signal }: Shell): Promise<WorkbookData> {
  return (picture.latest ??= await workbook.read(undefined, signal));
}

/**
 * Reads a file and goes on with its report; `then` gives nothing where that has no tables. What a file cannot be read
 * for is told with its name; anything else is a fault of ours.
 */
async function openedFile(
  file: ChosenFile,
  { breathe, readReport }: Shell,
  then: (report: FinishedReport) => Promise<PaneEvent | undefined> | PaneEvent | undefined,
): Promise<PaneEvent> {
  const refused = (problem: FileProblem): PaneEvent => ({ type: "file-refused", name: file.name, problem });
  await breathe();
  try {
    return (await then(await readReport(file))) ?? refused({ of: "report", code: "no-tables" });
  } catch (error) {
    if (error instanceof DocumentError) return refused({ of: "document", problem: error.problem });
    if (error instanceof WorkbookError) return refused({ of: "workbook", problem: error.problem });
    throw error;
  }
}

function checkOptions(choices: Choices): ReportCheckOptions {
  return { ...identityOf(choices), ...lastYearOf(choices) };
}

function lastYearOf({ last, lastText }: Choices): Partial<LastReport> {
  return { ...(last !== undefined && { last }), ...(lastText !== undefined && { lastText }) };
}

function identityOf({ year, organ }: Choices): IdentityOptions {
  return { ...(year !== undefined && { year }), ...(organ !== undefined && { organ }) };
}
