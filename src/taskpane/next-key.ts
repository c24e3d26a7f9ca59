import { useEffect, useRef, type RefObject } from "react";
import type { PaneEvent } from "./pane-event";

/** F8 and Shift+F8 lead through the findings, from anywhere in the pane, and take the keyboard along. */
export function useNextKey(pane: RefObject<HTMLElement>, send: (event: PaneEvent) => void): void {
  const isLed = useRef(false);
  useEffect(() => {
    if (!isLed.current) return;
    isLed.current = false;
    pane.current?.querySelector<HTMLElement>('[aria-current="true"]')?.focus({ preventScroll: true });
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isAlone = !event.ctrlKey && !event.altKey && !event.metaKey;
      if (event.key !== "F8" || !isAlone || !isFor(pane.current, event.target)) return;
      event.preventDefault();
      isLed.current = true;
      send({ type: "next-wanted", by: event.shiftKey ? -1 : 1 });
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [pane, send]);
}

/** A key that is pressed while nothing has the keyboard is the pane's too. */
function isFor(pane: HTMLElement | null, target: EventTarget | null): boolean {
  return target === document.body || (target instanceof Node && pane?.contains(target) === true);
}
