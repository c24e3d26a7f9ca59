import type { List, ListLevel } from "./lists";
import { numberForm } from "./number-forms";

/** Gives the number that the next paragraph of a list begins with, such as "一、" or "（二）"; "" for bullets and no list. */
export type NextNumber = (listId: string | undefined, depth: number) => string;

/** Counts through a document: paragraphs are to be asked for in their order. */
export function listNumbers(lists: ReadonlyMap<string, List>): NextNumber {
  const countsByFamily = new Map<string, Map<number, number>>();
  const begun = new Set<List>();

  return (listId, depth) => {
    const list = lists.get(listId ?? "");
    const level = list?.levels.get(depth);
    if (list === undefined || level === undefined) return "";
    const counts = countsByFamily.get(list.family) ?? new Map<number, number>();
    countsByFamily.set(list.family, counts);
    if (!begun.has(list)) {
      begun.add(list);
      for (const at of list.startsAnew) counts.delete(at);
    }
    counts.set(depth, (counts.get(depth) ?? level.start - 1) + 1);
    for (const at of [...counts.keys()]) {
      if (at > depth && list.levels.get(at)?.keepsOn !== true) counts.delete(at);
    }
    return shown(level, list, counts);
  };
}

function shown(level: ListLevel, list: List, counts: ReadonlyMap<number, number>): string {
  if (level.format === "bullet" || level.format === "none") return "";
  const text = level.pattern.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const of = list.levels.get(at);
    return numberForm(level.legal ? "decimal" : (of?.format ?? "decimal"), counts.get(at) ?? of?.start ?? 1);
  });
  return level.spaced && text !== "" ? `${text} ` : text;
}
