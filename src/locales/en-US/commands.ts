import type { CommandWords } from "../zh-CN/commands";

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? "" : "s"}`;

export const commandWords: CommandWords = {
  productName: "Disclosure report",
  seen: "OK",
  filled: (cells) =>
    cells === 0 ? "Filled: every cell already had the ledgers' figure" : `Filled, ${plural(cells, "cell")} changed`,
  notFilled: "Nothing was filled",
  failed: "Not finished",
  undone: "The fill was undone",
  checked: "Result of the check",
  nothingToCheck: "No tables to check",
  nowhereToGo: "Nothing to look at",
  decideInPane: "Choose Open pane, enter the organ and the year under Ledgers, then choose Fill.",
  overtaken:
    "The workbook changed after it was read (perhaps by somebody else), so nothing was written. Choose Fill once more.",
  unresolved: (rows) =>
    `${plural(rows, "row")} could not be classified and ${rows === 1 ? "was" : "were"} not counted. Choose Open pane and settle them under Ledgers.`,
  kept: (cells) =>
    `In ${plural(cells, "cell")} the figure typed by hand differs from the ledgers' and was kept. Choose Open pane to see them.`,
  moreInPane: (count) => `${count} more: choose Open pane to see them all, or Next to go through them.`,
  goNext: "Choose Next to go through them.",
  unexpected:
    "Something unexpected happened. Save the workbook, close and reopen it, and try again; if it happens again, tell whoever maintains this add-in what you did.",
  noReport: "This page is opened by buttons on Excel's ribbon and has nothing to show by itself.",
};
