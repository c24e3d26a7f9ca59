import type { Handlers } from "./handlers";
import { hostEvent } from "./numbers";
import { safeArray } from "./safe-array";

/** Buttons of the ribbon that run a function of the add-in without its pane. */
export interface Ribbon {
  /** Presses a button; comes back when the function calls `event.completed`. Throws if there is no such function. */
  readonly presses: (functionName: string, controlId?: string) => Promise<void>;
}

/** The host's side: told when a function is done, with zero for success. */
export interface RibbonDesk {
  readonly ribbon: Ribbon;
  readonly completed: (commandId: string, code: number) => void;
}

export function newRibbonDesk(handlers: Handlers): RibbonDesk {
  const pending = new Map<string, (code: number) => void>();
  let commands = 0;
  return {
    ribbon: {
      presses: async (functionName, controlId = functionName) => {
        await handlers.listening(hostEvent.commandInvoked);
        const commandId = `command-${++commands}`;
        const done = new Promise<number>((finish) => pending.set(commandId, finish));
        const eventArguments = JSON.stringify({ source: { id: controlId } });
        handlers.tell(hostEvent.commandInvoked, safeArray([commandId, functionName, eventArguments]));
        const code = await done;
        if (code !== 0) throw new Error(`${functionName} ended with ${code}: is it associated?`);
      },
    },
    completed: (commandId, code) => {
      pending.get(commandId)?.(code);
      pending.delete(commandId);
    },
  };
}
