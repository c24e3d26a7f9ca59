import { checkTables, checkWorkbook } from "../actions/check";
import { inspect } from "../actions/inspect";
import { planFill } from "../actions/plan-fill";
import { settle } from "../actions/settle";
import type { IdentityOptions } from "../domain/identity/identify";
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
}

/** The workbook is read again when nobody has typed for so long. */
const quietMilliseconds = 600;

/** Does what `step` asked for and says what came of it. Throws WorkbookError. */
export async function runEffect(effect: Effect, shell: Shell): Promise<PaneEvent | undefined> {
  const { workbook, words } = shell;
  switch (effect.do) {
    case "inspect": {
      await shell.breathe();
      return { type: "inspected", inspection: inspect(await workbook.read(), identityOf(effect.choices)) };
    }
    case "plan": {
      await shell.breathe();
      return { type: "planned", outcome: planFill(await workbook.read(), { ...effect.choices, words }) };
    }
    case "check":
      return { type: "checked", check: checkWorkbook(await workbook.read(), identityOf(effect.choices)) };
    case "recheck": {
      const { tables, identity } = effect.former;
      return { type: "rechecked", check: checkTables(await workbook.read(), tables, identity) };
    }
    case "write": {
      await shell.breathe();
      const { edits, cells } = effect.plan;
      await workbook.apply(edits);
      return { type: "written", cells: cells.filter(({ state }) => state === "changed").length };
    }
    case "settle":
      await workbook.apply(settle(await workbook.read(), effect.word, words));
      return { type: "remembered", text: effect.word.text };
    case "go":
      await workbook.select(effect.spot.sheet, effect.spot.area);
      return undefined;
    case "reread-later":
      setTimeout(() => shell.send({ type: "reread-due", ticket: effect.ticket }), quietMilliseconds);
      return undefined;
  }
}

function identityOf({ year, organ }: Choices): IdentityOptions {
  return { ...(year !== undefined && { year }), ...(organ !== undefined && { organ }) };
}
