import type { CheckStepWords } from "../zh-CN/check-step";

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? "" : "s"}`;

export const checkStepWords: CheckStepWords = {
  verdict: {
    ready: "Ready to publish.",
    "not-yet": "Not ready to publish:",
    unknown: "Changed; it cannot be said to be ready.",
  },
  checked: ({ at, cells, paragraphs, rules, warnings }) =>
    `Checked ${at}: ${cells} table cells by ${rules.tables} rules, ${paragraphs} paragraphs by ${rules.text} rules. There is no error. ` +
    (warnings > 0 ? `${plural(warnings, "warning")} left; please have a look. ` : "") +
    "Any change needs a new check.",
  unknownHint: (at) =>
    at === undefined
      ? "The check follows once the workbook is read."
      : `Last checked ${at}; look here after the next check.`,
  waived: (count) => `With a note (${count})`,
  obstacles: {
    tables: (count) => `${plural(count, "table")} not filled in yet`,
    errors: (count) => `${plural(count, "error")}: go to the first`,
    unresolved: (count) => `${plural(count, "ledger row")} not settled yet`,
    text: () => "There is no text yet",
    paragraphs: (count) => `${plural(count, "paragraph")} to be written or decided`,
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
  noneSuch: "Nothing was found in this part.",
  group: (severity, place, count) => `${severity} · ${place} (${count})`,
  f8: "F8 goes to the next, Shift+F8 back",
  at: (number, of) => `${number} of ${of} (F8, Shift+F8)`,
  said: (number, of, sentence) => `${number} of ${of}. ${sentence}`,
  details: "Cell by cell",
  sides: { left: "Left", right: "Right", cells: "Cells concerned" },
  sideSum: (side, sum) => `${side}: ${sum} in all`,
  difference: (by) => `Difference ${by}`,
  lastYear: (label) => `last year: ${label}`,
  goTo: (label, address) => `Go to ${address}: ${label}`,
  rows: (count) => `Ledger rows that may have to do with it (${count}):`,
  noRows: "No ledger row has to do with it: the figure may have been typed.",
  correct: (right) => (right === "" ? "Delete these words" : `Change to '${right}'`),
};
