import { useEffect } from "react";
import { flushSync } from "react-dom";

/** The parts of the page, in the order of the Tab key. */
export const regions = ["header", "grid", "pane"] as const;

export type Region = (typeof regions)[number];

/** What the keyboard comes to in a part of the page. */
const entries: Readonly<Record<Region, string>> = {
  header: "button:not([disabled])",
  // The grid swallows Tab, as spreadsheets do: from its cells F6 is the way on.
  grid: ".luckysheet-cell-input",
  pane: '[role="tab"][aria-selected="true"]',
};

/**
 * F6 and Shift+F6 lead the keyboard from one part of the page to the next, as in Office, and back to where it was in it.
 * A part may be hidden until `show` is called with it.
 */
export function useRegionKeys(show: (region: Region) => void): void {
  useEffect(() => {
    const last = new Map<Region, HTMLElement>();
    const onFocus = ({ target }: FocusEvent) => {
      const region = regionOf(target);
      if (region !== undefined && target instanceof HTMLElement) last.set(region, target);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "F6" || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      event.stopPropagation();
      const region = nextRegion(regionOf(document.activeElement), event.shiftKey ? -1 : 1);
      flushSync(() => show(region));
      entryOf(region, last.get(region))?.focus({ preventScroll: true });
    };
    addEventListener("focusin", onFocus);
    // Before the grid, which keeps every key to itself.
    addEventListener("keydown", onKeyDown, true);
    return () => {
      removeEventListener("focusin", onFocus);
      removeEventListener("keydown", onKeyDown, true);
    };
  }, [show]);
}

function regionOf(target: EventTarget | null): Region | undefined {
  const name = target instanceof Element ? target.closest("[data-region]")?.getAttribute("data-region") : null;
  return regions.find((region) => region === name);
}

/** From nowhere, forwards to the first and backwards to the last. */
function nextRegion(from: Region | undefined, by: 1 | -1): Region {
  const at = from === undefined ? (by > 0 ? -1 : regions.length) : regions.indexOf(from);
  return regions[(at + by + regions.length) % regions.length] as Region;
}

/** Where the keyboard was, if that is still there; else the beginning. In the grid it always is at the selected cell. */
function entryOf(region: Region, last: HTMLElement | undefined): HTMLElement | null | undefined {
  if (region !== "grid" && last?.isConnected === true && !last.matches(":disabled")) return last;
  const part = document.querySelector(`[data-region="${region}"]`);
  return part?.querySelector<HTMLElement>(entries[region]);
}
