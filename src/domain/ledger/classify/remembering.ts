/**
 * A ledger repeats the same few words thousands of times: each text is worked out once. Everything is forgotten
 * when the memory is full, so that a column of unique remarks cannot fill it.
 */
export function remembering<V>(answer: (text: string) => V, limit = 4096): (text: string) => V {
  const known = new Map<string, V>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = answer(text);
    if (known.size >= limit) known.clear();
    known.set(text, value);
    return value;
  };
}

/** One memory for each set of settings, gone with it. */
export function perSettings<S extends object, V>(make: (settings: S) => V): (settings: S) => V {
  const made = new WeakMap<S, V>();
  return (settings) => {
    const before = made.get(settings);
    if (before !== undefined) return before;
    const value = make(settings);
    made.set(settings, value);
    return value;
  };
}
