import { checkInspected, recheckReport, sheetsToRecheck } from "../actions/check-report";
import { decideText } from "../actions/decide-text";
import type { LastReport } from "../actions/last-report";
import { DocumentError } from "../document/document-error";
import { fill, type Filled } from "../actions/fill";
import { inspect, type Inspection } from "../actions/inspect";
import { planFill } from "../actions/plan-fill";
import { chooseLedger } from "../actions/choose-ledger";
import { settle } from "../actions/settle";
import { settleRow } from "../actions/settle-row";
import { readUnlessBrokenOff } from "../actions/read-unless-broken-off";
import { redraft } from "../actions/redraft";
import { stateForText } from "../actions/state-for-text";
import { planUndo } from "../actions/undo";
import { waive } from "../actions/waive";
import { nameOfChoiceItem } from "../domain/settings/ledger-entries";
import { textSheetName, textSheetOf } from "../domain/text-sheet/text-sheet";
import type { IdentityOptions } from "../domain/identity/identify";
import { a1 } from "../domain/sheet/address";
import type { Edit } from "../domain/sheet/edit";
import type { RestorePoint } from "../domain/sheet/restore-point";
import type { WorkbookData } from "../domain/sheet/sheet-data";
import type { Words } from "../locales/words";
import { WorkbookError, type Workbook } from "../workbook/workbook";
import { exportReport } from "./export-report";
import type { Publisher } from "./publisher";
import type { ReportReader } from "./report-reader";
import type { Effect } from "./effect";
import type { PaneEvent } from "./pane-event";
import type { Choices, ChosenFile, FileProblem } from "./session";

/** What effects need of the world around the pane. */
export interface Shell {
  readonly workbook: Workbook;
  readonly words: Words;
  /** Lets the screen be drawn before long work. */
  readonly breathe: () => Promise<void>;
  readonly send: (event: PaneEvent) => void;
  readonly reports: ReportReader;
  readonly publisher: Publisher;
  /** The present minute: 2024-01-18 10:22. */
  readonly now: () => string;
  /** The whole workbook as it was last read: planning and checking go by one reading. */
  readonly picture: { latest: Picture | undefined };
  /** Aborted when the person does not want to wait any longer. */
  readonly signal: AbortSignal;
}

/** A workbook, and what was recognised in it for the organ and year that a person chose. */
interface Picture {
  readonly choices: Choices;
  readonly data: WorkbookData;
  readonly inspection: Inspection;
}

/** The workbook is read again when nobody has typed for so long. */
const quietMilliseconds = 600;

/** Does what `step` asked for and says what came of it. Throws WorkbookError. */
export async function runEffect(effect: Effect, shell: Shell): Promise<PaneEvent | undefined> {
  const { workbook, words } = shell;
  switch (effect.do) {
    case "inspect": {
      await shell.breathe();
      return { type: "inspected", inspection: (await takePicture(shell, effect.choices)).inspection };
    }
    case "plan": {
      await shell.breathe();
      const { data, inspection } = await pictureOf(shell, effect.choices);
      return { type: "planned", outcome: planFill(data, { ...effect.choices, words }, inspection) };
    }
    case "check": {
      await shell.breathe();
      const { data, inspection } = await pictureOf(shell, effect.choices);
      return { type: "checked", check: checkInspected(data, inspection, lastYearOf(effect.choices)), at: shell.now() };
    }
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
      return openedFile(file, shell, async () => {
        const check = await shell.reports.check(file, lastYearOf(choices), shell.signal);
        return check && { type: "finished-checked", finished: { name: file.name, check } };
      });
    }
    case "read-last-year": {
      const { file } = effect;
      return openedFile(file, shell, async () => {
        const report = await shell.reports.lastYear(file, shell.signal);
        return report && { type: "last-year-read", name: file.name, report };
      });
    }
    case "write": {
      await shell.breathe();
      const options = { ...effect.choices, words };
      const keep = (restore: RestorePoint) => shell.send({ type: "restorable", restore });
      return filledEvent(await fill(workbook, effect.plan, options, keep, shell.signal));
    }
    case "undo": {
      await shell.breathe();
      const now = await readUnlessBrokenOff(workbook, shell.signal);
      if (now === undefined) return { type: "broken-off" };
      const { edits, stays } = planUndo(now, effect.restore);
      await workbook.apply(edits);
      return { type: "undone", stays };
    }
    case "settle":
      return wrote(shell, (now) => settle(now, effect.word, words), { type: "remembered", text: effect.word.text });
    case "settle-row": {
      const { row, meaning } = effect;
      return wrote(
        shell,
        (now) => settleRow(now, row, meaning),
        { type: "corrected", sheet: row.sheet, address: a1(row.row, row.column ?? 0) },
        { only: [row.sheet], otherwise: { type: "moved-on", what: "row" } },
      );
    }
    case "choose-ledger": {
      const { choice } = effect;
      return wrote(shell, (now) => chooseLedger(now, choice, words), {
        type: "remembered",
        text: nameOfChoiceItem(choice),
      });
    }
    case "waive":
      return wrote(shell, (now) => waive(now, effect.waiver), { type: "waived" });
    case "redraft":
      return wrote(shell, (now) => redraft(now, { ...effect.choices, words }), { type: "drafted" });
    case "state": {
      const { statements, choices } = effect;
      return wrote(shell, (now) => stateForText(now, statements, { ...choices, words }), { type: "drafted" });
    }
    case "decide": {
      const decided = (now: WorkbookData) => {
        const sheet = textSheetOf(now);
        return sheet === undefined ? [] : decideText(sheet, effect.row, effect.decision);
      };
      return wrote(
        shell,
        decided,
        { type: "drafted" },
        { only: [textSheetName], otherwise: { type: "moved-on", what: "paragraph" } },
      );
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

async function takePicture({ picture, workbook, signal }: Shell, choices: Choices): Promise<Picture> {
  return (picture.latest = pictured(await workbook.read(undefined, signal), choices));
}

/** Of a person who broke a reading off the choices may be newer than the picture. */
async function pictureOf(shell: Shell, choices: Choices): Promise<Picture> {
  const { latest } = shell.picture;
  if (latest === undefined) return takePicture(shell, choices);
  const { year, organ } = latest.choices;
  if (year === choices.year && organ === choices.organ) return latest;
  return (shell.picture.latest = pictured(latest.data, choices));
}

function pictured(data: WorkbookData, choices: Choices): Picture {
  return { data, choices, inspection: inspect(data, identityOf(choices)) };
}

interface Writing {
  /** The sheets that have to be read for it. */
  readonly only?: readonly string[];
  /** What came of it where nothing is to be written. */
  readonly otherwise?: PaneEvent;
}

/** Writes what follows from the workbook as it is now; nothing once the person has broken it off. */
async function wrote(
  { workbook, breathe, signal }: Shell,
  editsFor: (now: WorkbookData) => readonly Edit[],
  then: PaneEvent,
  { only, otherwise = then }: Writing = {},
): Promise<PaneEvent> {
  await breathe();
  const now = await readUnlessBrokenOff(workbook, signal, only);
  if (now === undefined) return { type: "broken-off" };
  const edits = editsFor(now);
  if (edits.length === 0) return otherwise;
  await workbook.apply(edits);
  return then;
}

function filledEvent(filled: Filled): PaneEvent {
  switch (filled.kind) {
    case "written":
      return { type: "written", cells: filled.plan.cells.filter(({ state }) => state === "changed").length };
    case "overtaken":
      return { type: "overtaken", outcome: filled.outcome };
    case "undone":
      return { type: "undone", stays: filled.stays };
    case "broken-off":
      return { type: "broken-off" };
  }
}

/**
 * What comes of a report's file; `read` gives nothing where it has no tables. What a file cannot be read for is told with
 * its name; anything else is a fault of ours.
 */
async function openedFile(
  file: ChosenFile,
  { breathe }: Shell,
  read: () => Promise<PaneEvent | undefined>,
): Promise<PaneEvent> {
  const refused = (problem: FileProblem): PaneEvent => ({ type: "file-refused", name: file.name, problem });
  await breathe();
  try {
    return (await read()) ?? refused({ of: "report", code: "no-tables" });
  } catch (error) {
    if (error instanceof DocumentError) return refused({ of: "document", problem: error.problem });
    if (error instanceof WorkbookError) return refused({ of: "workbook", problem: error.problem });
    throw error;
  }
}

function lastYearOf({ last, lastText }: Choices): Partial<LastReport> {
  return { ...(last !== undefined && { last }), ...(lastText !== undefined && { lastText }) };
}

function identityOf({ year, organ }: Choices): IdentityOptions {
  return { ...(year !== undefined && { year }), ...(organ !== undefined && { organ }) };
}
