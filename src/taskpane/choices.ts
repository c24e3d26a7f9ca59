import type { Choices, Session } from "./session";

/** The set with the item in it, or without. */
export function toggled<T>(set: ReadonlySet<T>, item: T, inside: boolean): ReadonlySet<T> {
  const next = new Set(set);
  if (inside) next.add(item);
  else next.delete(item);
  return next;
}

/** An undefined choice is one taken back. */
export function chose(
  session: Session,
  change: { readonly [Key in keyof Choices]?: Choices[Key] | undefined },
): Session {
  const { year, organ, replace, last, lastText } = { ...session.choices, ...change };
  return {
    ...session,
    choices: {
      replace: replace ?? session.choices.replace,
      ...(year !== undefined && { year }),
      ...(organ !== undefined && { organ }),
      ...(last !== undefined && { last }),
      ...(lastText !== undefined && { lastText }),
    },
  };
}
