import type { RestoreKeeper } from "../domain/sheet/restore-point";
import type { Words } from "../locales/words";
import { WorkbookError, type Workbook } from "../workbook/workbook";
import type { Shell } from "./run-effect";
import type { Effect } from "./effect";
import type { PaneEvent } from "./pane-event";
import { emptySession, type PaneProblem, type Session } from "./session";
import { step } from "./step";

/** The running pane of one workbook: takes events, holds the session, has the effects done one after the other. */
export interface PaneStore {
  readonly session: Session;
  readonly send: (event: PaneEvent) => void;
  readonly subscribe: (listener: () => void) => () => void;
  readonly stop: () => void;
}

export interface PaneWorld extends Pick<Shell, "breathe" | "reports" | "publisher" | "now"> {
  /** With it, the latest fill can be taken back even after the pane was closed. */
  readonly keeper?: RestoreKeeper;
}

/** Effects of which nothing remains when they are dropped half-way: they write nothing. */
const isLooking: ReadonlySet<Effect["do"]> = new Set(["inspect", "plan", "check", "check-finished", "read-last-year"]);

/** Begins with reading the workbook. */
export function startPane(workbook: Workbook, words: Words, world: PaneWorld): PaneStore {
  const { keeper, ...around } = world;
  let session = emptySession;
  let running: Promise<void> = Promise.resolve();
  let breakOff = new AbortController();
  let stopped = false;
  const listeners = new Set<() => void>();

  const send = (event: PaneEvent): void => {
    if (stopped) return;
    const next = step(session, event);
    if (next.session.restore !== session.restore) keeper?.keep(next.session.restore);
    session = next.session;
    for (const effect of next.effects) begin(effect);
    for (const listener of listeners) listener();
  };

  const shell: Omit<Shell, "signal"> = { ...around, workbook, words, send, picture: { latest: undefined } };

  const begin = (effect: Effect): void => {
    if (effect.do === "break-off") {
      breakOff.abort();
      breakOff = new AbortController();
      return;
    }
    const { signal } = breakOff;
    running = running.then(() => perform(effect, { ...shell, signal }));
  };

  const perform = async (effect: Effect, shell: Shell): Promise<void> => {
    const isDropped = () => stopped || (shell.signal.aborted && isLooking.has(effect.do));
    if (isDropped()) return;
    try {
      // All that is done to a workbook comes after the first drawing of the pane.
      const { runEffect } = await import("./run-effect");
      const event = await runEffect(effect, shell);
      if (event !== undefined && !isDropped()) send(event);
    } catch (error) {
      if (!isDropped()) send({ type: "failed", problem: problemOf(error) });
    }
  };

  const subscriptions = [
    workbook.onChange(() => send({ type: "changed" })),
    workbook.onSelect((spot) => send({ type: "selected", spot })),
  ];
  const restore = keeper?.recall();
  send({ type: "opened", ...(restore !== undefined && { restore }) });

  return {
    get session() {
      return session;
    },
    send,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop() {
      stopped = true;
      for (const unsubscribe of subscriptions) unsubscribe();
    },
  };
}

function problemOf(error: unknown): PaneProblem {
  return error instanceof WorkbookError ? error.problem : { code: "unexpected" };
}
