import { childOf, isOn, type WordElement } from "./word-element";

/** Elements in which each paragraph whose end was deleted or moved away is one with the next, whose properties count. */
export function withRunOn(elements: readonly WordElement[]): readonly WordElement[] {
  if (!elements.some(isEndDeleted)) return elements;
  const runs: WordElement[][] = [];
  for (const element of elements) {
    const last = runs.at(-1)?.at(-1);
    if (last !== undefined && isEndDeleted(last) && element.name === "p") runs.at(-1)?.push(element);
    else runs.push([element]);
  }
  return runs.flatMap(oneOf);
}

function isEndDeleted(element: WordElement): boolean {
  if (element.name !== "p") return false;
  const mark = childOf(childOf(element, "pPr"), "rPr");
  return isOn(mark, "del") || isOn(mark, "moveFrom");
}

function oneOf(run: readonly WordElement[]): readonly WordElement[] {
  const last = run.at(-1);
  if (last === undefined || run.length === 1) return run;
  const properties = last.children.filter((child) => child.name === "pPr");
  const texts = run.flatMap((part) => part.children.filter((child) => child.name !== "pPr"));
  return [{ ...last, children: [...properties, ...texts] }];
}
