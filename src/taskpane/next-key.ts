import { useEffect, useRef, type KeyboardEvent, type RefObject } from "react";
import type { PaneEvent } from "./session";

interface NextKey {
  readonly ref: RefObject<HTMLDivElement>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** F8 and Shift+F8 lead through the findings, from anywhere in the pane, and take the keyboard along. */
export function useNextKey(send: (event: PaneEvent) => void): NextKey {
  const ref = useRef<HTMLDivElement>(null);
  const isLed = useRef(false);
  useEffect(() => {
    if (!isLed.current) return;
    isLed.current = false;
    ref.current?.querySelector<HTMLElement>('[aria-current="true"]')?.focus({ preventScroll: true });
  });
  return {
    ref,
    onKeyDown: (event) => {
      if (event.key !== "F8") return;
      event.preventDefault();
      isLed.current = true;
      send({ type: "next-wanted", by: event.shiftKey ? -1 : 1 });
    },
  };
}
