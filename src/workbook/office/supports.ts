/** Levels above the manifest's that something here makes use of, where they are there. */
export type ExcelApiLevel = "1.13" | "1.14" | "1.20";

/**
 * Whether this Excel has the members of a level. The host answers for itself; Microsoft's client, when it is our
 * self-hosted copy, ends at 1.15 whatever the host can do.
 */
export function supports(level: ExcelApiLevel): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", level) && (level !== "1.20" || !isFrozenClient());
}

/** The client on npm was last changed in 2022; this member of level 1.19 came after it. */
function isFrozenClient(): boolean {
  return !("getDisplayedCellProperties" in Excel.Range.prototype);
}
