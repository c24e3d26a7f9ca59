import { checkTables, checkWorkbook } from "../actions/check";
import { fill } from "../actions/fill";
import { inspect } from "../actions/inspect";
import { planFill } from "../actions/plan-fill";
import { settle } from "../actions/settle";
import { undo } from "../actions/undo";
import { waive } from "../actions/waive";
import type { IdentityOptions } from "../domain/identity/identify";
import type { WorkbookData } from "../domain/sheet/sheet-data";
import type { Words } from "../locales/words";
import type { Workbook } from "../workbook/workbook";
import type { Choices, Effect, PaneEvent } from "./session";

/** What effects need of the world around the pane. */
export interface Shell {
  readonly workbook: Workbook;
  readonly words: Words;
  /** Lets the screen be drawn before long work. */
  readonly breathe: () => Promise<void>;
  readonly send: (event: PaneEvent) => void;
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
      return { type: "checked", check: checkWorkbook(await pictureOf(shell), identityOf(effect.choices)) };
    case "recheck": {
      const sheets = effect.former.tables.map(({ sheet }) => sheet);
      return { type: "rechecked", check: checkTables(await workbook.read(sheets), effect.former) };
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

function identityOf({ year, organ }: Choices): IdentityOptions {
  return { ...(year !== undefined && { year }), ...(organ !== undefined && { organ }) };
}
