/** Which members Excel has: "ExcelApi 1.9" and its like. */

export type RequirementSets = Readonly<Record<string, string>>;

/** The highest set of Excel's that the client of the package knows; `apiLevel` is one of these or lower. */
export const newestLevel = "1.15";

/** What an Excel of a level says of itself. */
export function setsOf(apiLevel: string): RequirementSets {
  return {
    ExcelApi: apiLevel,
    DialogApi: "1.2",
    AddinCommands: "1.3",
    RibbonApi: "1.2",
    SharedRuntime: "1.1",
    Settings: "1.1",
    DocumentEvents: "1.1",
    RichApiRuntime: "1.1",
    DelayForCellEdit: "1.1",
  };
}

/** As the client decides it: an unknown set is not supported, a version counts number by number. */
export function isSetSupported(sets: RequirementSets, name: string, version: string | number = "0.0"): boolean {
  const found = Object.entries(sets).find(([set]) => set.toLowerCase() === name.toLowerCase())?.[1];
  return found !== undefined && atLeast(found, String(version));
}

export function atLeast(has: string, needs: string): boolean {
  const [hasMajor = 0, hasMinor = 0] = has.split(".").map(Number);
  const [needsMajor = 0, needsMinor = 0] = needs.split(".").map(Number);
  return hasMajor > needsMajor || (hasMajor === needsMajor && hasMinor >= needsMinor);
}
