import type { FillStepWords } from "../zh-CN/fill-step";

const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

export const fillStepWords: FillStepWords = {
  unresolved: (count) => `${plural(count, "row")} not decided yet, and not counted.`,
  toLedgers: "Decide under Ledgers",
  tables: "The three tables",
  tablesHint: (marks) =>
    `Choose a number to see the ledger rows behind it; arrow keys go from cell to cell.${marks.length === 0 ? "" : ` Marks: ${marks.join("; ")}.`}`,
  legend: {
    changed: "struck through: the former number",
    kept: "'手': a hand-typed number that stays",
    replaced: "'换': a hand-typed number that gives way",
    left: "'—': no ledger gives the cell",
  },
  marks: { kept: "手", replaced: "换" },
  none: "—",
  cell: (name, value) => `${name}: ${value}`,
  values: {
    same: (value) => `${value}, unchanged`,
    new: (after) => `was blank, becomes ${after}`,
    changed: (before, after) => `was ${before}, becomes ${after}`,
    kept: (own, counted) => `hand-typed ${own} stays, ledgers ${counted}`,
    replaced: (own, counted) => `hand-typed ${own} gives way to the ledgers' ${counted}`,
    left: (before) => `given by no ledger, stays ${before}`,
  },
  rows: (count) => `Ledger rows behind it (${count})`,
  noRows: "No ledger row: the ledgers hold none of this, or it was typed by hand.",
  law: "Filled as the format prescribes; no ledger row.",
  goToCell: "Show the cell in its table",
  goToCellNew: "The table is made by writing; then the cell can be shown there.",
  close: "Close",
  text: (waiting) =>
    waiting === 0
      ? "The text is drafted as well, on the sheet 正文."
      : `The text is drafted as well, on the sheet 正文; ${plural(waiting, "paragraph")} of it for you to write or decide.`,
  ownText: "The sheet 正文 is your own and stays as it is.",
};
