import { useEffect, useLayoutEffect, useRef, type FocusEvent, type RefObject } from "react";

/** What has the keyboard: the element, the card it belongs to, and all cards in order. */
interface Held {
  readonly element: Element;
  readonly card: string | undefined;
  readonly cards: readonly string[];
}

interface FocusHandlers {
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: (event: FocusEvent) => void;
}

/**
 * When what has the keyboard is taken away, the keyboard goes to its card drawn anew, else to the next card that is left,
 * else to the one before, else to the tab of the step. Cards name themselves with `data-card`.
 */
export function useKeptFocus(pane: RefObject<HTMLElement>): FocusHandlers {
  const held = useRef<Held>();
  useLayoutEffect(() => restore(pane.current, held.current));
  useEffect(() => {
    const onBack = () => restore(pane.current, held.current);
    addEventListener("focus", onBack);
    return () => removeEventListener("focus", onBack);
  }, [pane]);
  return {
    onFocus: ({ target }) => {
      const cards = [...cardsIn(pane.current).keys()];
      held.current = { element: target, card: nameOf(target.closest("[data-card]")), cards };
    },
    onBlur: ({ target }) => {
      // Where the whole window has lost the keyboard, it still is the active element.
      if (document.activeElement !== target) held.current = undefined;
    },
  };
}

/** The keyboard of somebody who is typing into the workbook is not taken: it is waited for. */
function restore(pane: HTMLElement | null, held: Held | undefined): void {
  if (pane === null || held === undefined || document.activeElement !== document.body || !document.hasFocus()) return;
  placeFor(held, pane)?.focus({ preventScroll: true });
}

function placeFor({ element, card, cards }: Held, pane: HTMLElement): HTMLElement | null {
  // It cannot be used while something is done, or can be used again.
  if (element.isConnected) return element as HTMLElement;
  const left = cardsIn(pane);
  const place = card === undefined ? cards.length : cards.indexOf(card);
  const near = [...cards.slice(place), ...cards.slice(0, place).reverse()].find((name) => left.has(name));
  const neighbour = card === undefined || near === undefined ? undefined : left.get(near);
  return neighbour ?? pane.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]');
}

const nameOf = (card: Element | null): string | undefined => card?.getAttribute("data-card") ?? undefined;

function cardsIn(pane: HTMLElement | null): ReadonlyMap<string, HTMLElement> {
  const cards = pane?.querySelectorAll<HTMLElement>("[data-card]") ?? [];
  return new Map([...cards].map((card) => [nameOf(card) ?? "", card]));
}
