import { attributeOf, childrenOf, type WordElement } from "./word-element";

/** Gives the foot- or endnote that a mark in the text stands for; each only once, whatever points to it. */
export type TakeNote = (mark: WordElement) => WordElement | undefined;

export function notesOf(footnotes: WordElement | undefined, endnotes: WordElement | undefined): TakeNote {
  const waiting = new Map<string, WordElement>();
  for (const [part, kind] of [[footnotes, "footnote"] as const, [endnotes, "endnote"] as const]) {
    for (const note of childrenOf(part, kind)) waiting.set(keyOf(`${kind}Reference`, note), note);
  }
  return (mark) => {
    const key = keyOf(mark.name, mark);
    const note = waiting.get(key);
    waiting.delete(key);
    return note;
  };
}

const keyOf = (kind: string, element: WordElement): string => `${kind} ${attributeOf(element, "id") ?? ""}`;
