import type { SafeArray } from "./safe-array";

/** Who in the page listens to which event of the host. */
export type Handler = (event: number, payload: SafeArray) => void;

export interface Handlers {
  readonly set: (event: number, handler: Handler) => void;
  /** The page knows that its handler is registered: only then does it heed what it is told. */
  readonly confirm: (event: number) => void;
  readonly remove: (event: number) => void;
  readonly tell: (event: number, payload: SafeArray) => void;
  /** Comes back as soon as somebody listens. */
  readonly listening: (event: number) => Promise<void>;
}

export function newHandlers(): Handlers {
  const handlers = new Map<number, Handler>();
  const confirmed = new Set<number>();
  let waiting: (readonly [event: number, go: () => void])[] = [];
  return {
    set: (event, handler) => void handlers.set(event, handler),
    confirm: (event) => {
      confirmed.add(event);
      for (const [expected, go] of waiting) if (expected === event) go();
      waiting = waiting.filter(([expected]) => expected !== event);
    },
    remove: (event) => {
      handlers.delete(event);
      confirmed.delete(event);
    },
    tell: (event, payload) => handlers.get(event)?.(event, payload),
    listening: (event) =>
      confirmed.has(event) ? Promise.resolve() : new Promise((go) => void waiting.push([event, go])),
  };
}
