import type { CheckStepWords } from "../zh-CN/check-step";

export const checkStepWords: CheckStepWords = {
  ready: "Ready to publish.",
  checked: ({ at, cells, paragraphs, warnings, waivers }) =>
    `${at}: ${cells} table cells and ${paragraphs} paragraphs were checked; there is no error. ` +
    (warnings > 0 ? `${warnings} warnings are left; please look at them. ` : "") +
    (waivers > 0 ? `${waivers} have a note. ` : "") +
    "Any change needs a new check.",
  notYet: "Not ready to publish:",
  notCheckedYet: "The workbook has changed; it is being checked again.",
  obstacles: {
    tables: (count) => `${count} tables are not filled in yet`,
    errors: (count) => `${count} errors, see below`,
    unresolved: (count) => `${count} ledger rows wait for you`,
    text: () => "There is no text yet",
    paragraphs: (count) => `${count} paragraphs wait to be written or decided`,
  },
  allHold: "Nothing was found in the tables or the text.",
  filter: "Show only",
  filters: {
    all: (count) => `All (${count})`,
    error: (count) => `Errors (${count})`,
    warning: (count) => `Warnings (${count})`,
    tables: (count) => `Tables (${count})`,
    text: (count) => `Text (${count})`,
  },
  f8: "F8 goes from one to the next",
  at: (number, of) => `${number} of ${of} (F8: next)`,
  details: "Figures",
  left: "Left",
  right: "Right",
  side: (title, sum) => `${title}: ${sum} in all`,
  difference: (by) => `Difference ${by}`,
  lastYear: (label) => `last year: ${label}`,
  goTo: (label, address) => `Go to ${address}: ${label}`,
  rows: (count) => `Ledger rows that may have to do with it (${count}):`,
  noRows: "No ledger row has to do with it: the figure may have been typed.",
  correct: (right) => (right === "" ? "Delete these words" : `Change to “${right}”`),
};
