import type { KeyboardEvent } from "react";

/** Where keys mean something else: cells and what is typed into. */
const typedInto = 'input, textarea, [contenteditable="true"]';
const cells = ".fortune-sheet-container";
const overCells = "#fortune-search-replace";

/**
 * The library's toolbar, tabs and menus are drawn as buttons, but every key pressed on them goes to the cells. Here Tab
 * leads on from them, and Enter and Space press them.
 */
export function takeButtonKeys(event: KeyboardEvent): void {
  const { target, key } = event;
  if (!(target instanceof HTMLElement)) return;
  if (target.closest(cells) !== null && target.closest(overCells) === null) return;
  if (key === "Tab") event.stopPropagation();
  if ((key !== "Enter" && key !== " ") || target.closest(typedInto) !== null) return;
  event.preventDefault();
  event.stopPropagation();
  target.click();
}
