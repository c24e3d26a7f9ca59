import type { SafeArray } from "./safe-array";

/** Who in the page listens to which event of the host. */
export type Handler = (event: number, payload: SafeArray) => void;

export interface Handlers {
  readonly set: (event: number, handler: Handler) => void;
  readonly remove: (event: number) => void;
  readonly tell: (event: number, payload: SafeArray) => void;
  /** Comes back as soon as somebody listens. */
  readonly listening: (event: number) => Promise<void>;
}

export function newHandlers(): Handlers {
  const handlers = new Map<number, Handler>();
  const waiting = new Map<number, (() => void)[]>();
  return {
    set: (event, handler) => {
      handlers.set(event, handler);
      for (const go of waiting.get(event) ?? []) go();
      waiting.delete(event);
    },
    remove: (event) => {
      handlers.delete(event);
    },
    tell: (event, payload) => handlers.get(event)?.(event, payload),
    listening: (event) =>
      handlers.has(event)
        ? Promise.resolve()
        : new Promise((go) => waiting.set(event, [...(waiting.get(event) ?? []), go])),
  };
}
