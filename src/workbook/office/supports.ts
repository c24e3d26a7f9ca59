/** Levels above the manifest's that something here makes use of, where they are there. */
export type ExcelApiLevel = "1.13" | "1.14" | "1.20";

/** The minor number at which Microsoft's client ends when it is our self-hosted copy, whatever the host can do. */
const frozenAt = 15;

/** Whether this Excel has the members of a level: host and client both. */
export function supports(level: ExcelApiLevel): boolean {
  const isKnown = Number(level.slice("1.".length)) <= frozenAt || !isFrozenClient();
  return isKnown && Office.context.requirements.isSetSupported("ExcelApi", level);
}

/** The client on npm was last changed in 2022; this member of level 1.19 came after it. */
function isFrozenClient(): boolean {
  return !("getDisplayedCellProperties" in Excel.Range.prototype);
}
