import { createContext, useContext, useState } from "react";

/** What a person has opened, chosen or begun to type, by names; as long as the pane is open. */
export const KeptContext = createContext<Map<string, unknown> | undefined>(undefined);

/**
 * Like `useState`, but what was set last is there again when a part that went out of sight is drawn anew. A name always
 * stands for values of one type.
 */
export function useKept<T>(name: string): readonly [T | undefined, (value: T | undefined) => void] {
  const kept = useContext(KeptContext);
  const [value, setValue] = useState(() => kept?.get(name) as T | undefined);
  const keep = (next: T | undefined) => {
    setValue(() => next);
    if (next === undefined) kept?.delete(name);
    else kept?.set(name, next);
  };
  return [value, keep];
}
