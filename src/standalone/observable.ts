import { useSyncExternalStore } from "react";

/** A value that tells when it is replaced. */
export interface Observable<T> {
  readonly value: T;
  readonly set: (value: T) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function observable<T>(initial: T): Observable<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get value() {
      return value;
    },
    set(next) {
      value = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export function useObserved<T>(observed: Pick<Observable<T>, "value" | "subscribe">): T {
  return useSyncExternalStore(observed.subscribe, () => observed.value);
}
