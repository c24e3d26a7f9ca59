/** Brings the tab of the sheet in front into view (there may be more than the strip is wide), and says which it is. */
export function showActiveTab(grid: ParentNode): void {
  const tab = grid.querySelector<HTMLElement>(".luckysheet-sheets-item-active");
  const strip = tab?.parentElement;
  if (tab === null || strip === null || strip === undefined) return;
  for (const one of strip.children) one.setAttribute("aria-current", String(one === tab));
  strip.scrollLeft = scrollToShow(strip.scrollLeft, strip.clientWidth, tab.offsetLeft, tab.offsetWidth);
}

/** How far a strip has to be scrolled so that a tab is seen, from its beginning: as little as possible. */
export function scrollToShow(scrolled: number, width: number, left: number, wide: number): number {
  const least = left + Math.min(wide, width) - width;
  return Math.min(left, Math.max(scrolled, least));
}
