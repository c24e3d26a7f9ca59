/**
 * Tests without a browser load no style sheet. For every question whether an element can be seen, jsdom would go through
 * the sheet of its own and those of the controls rule by rule, which took most of the time of such tests: here an element
 * has the style that it carries itself, and what is hidden is not displayed.
 */
if (typeof document !== "undefined") {
  // 0: the controls put no style sheet into the page.
  Object.assign(globalThis, { FabricConfig: { mergeStyles: { injectionMode: 0 } } });
  const hidden = document.createElement("p").style;
  hidden.display = "none";
  window.getComputedStyle = (element) => (element.hasAttribute("hidden") ? hidden : (element as HTMLElement).style);
}

export {};
