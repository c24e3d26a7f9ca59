import type { PaneWords } from "../zh-CN/pane";

const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

export const paneWords: PaneWords = {
  sections: { read: "Read", fill: "Fill", check: "Check" },
  work: {
    inspecting: "Reading the ledgers…",
    planning: "Working out the figures…",
    checking: "Checking…",
    writing: "Writing…",
    undoing: "Undoing the fill…",
    settling: "Remembering…",
  },
  stale: "The workbook has changed; it will be read again shortly.",
  reread: "Read again",
  dismiss: "Close this message",
  expand: (what) => `Expand ${what}`,
  list: (items) => items.join(", "),
  rowsOf: (first, last) => (first === last ? `row ${first}` : `rows ${first}–${last}`),
  rowAt: (sheet, row) => `${sheet}, row ${row}`,
  cellAt: (sheet, address) => `${sheet} ${address}`,
  read: {
    organ: "Full name of the organ",
    year: "Reported year",
    yearWrong: "Give the year in four digits, such as 2023.",
    ledgers: (count) => `Ledgers recognised (${count})`,
    noLedger: "No ledger was recognised. Check that the sheets have a header row with the usual column names.",
    needYear: "The reported year is not known yet, so no ledger was read. Give the year above.",
    entries: (rows, count) => `${rows}, ${plural(count, "row")}`,
    noEntries: "a header and no entries",
    header: (rows) => `Header: ${rows}`,
    columns: "Columns used",
    column: (letter, header, field) =>
      header === field ? `column ${letter} ${header}` : `column ${letter} ${header} → ${field}`,
    hidden: (rows) => `${plural(rows, "hidden row")} among them, read all the same`,
    mergesUnknown:
      "This version of Excel does not tell add-ins which cells are merged: rows under a merged cell count as blank and are listed as unresolved. Update Excel, or open the workbook in the browser page, to have them read.",
    wide: "columns × months",
    notes: (count) => `Notes on the reading (${count})`,
    leftAlone: (count) => `Sheets left alone (${count})`,
    leftAloneFor: (sheet, reason) => `${sheet}: ${reason}`,
    tables: (names) => `Already in the workbook: ${names}`,
  },
  fill: {
    rows: (read, counted, excluded, unresolved) =>
      `${plural(read, "row")} read = ${counted} counted + ${excluded} excluded + ${unresolved} unresolved`,
    impossible: "Nothing can be filled yet.",
    changes: (count) => `Cells that will change (${count})`,
    noChange: "Every cell already has the figure of the ledgers; nothing to change.",
    blank: "blank",
    becomes: (before, after) => `${before} → ${after}`,
    zeros: (count) => `${plural(count, "more cell")} filled with 0`,
    totals: (count) => `${plural(count, "total")} written as formulas`,
    newSheets: (names) => `Sheets to be added: ${names}`,
    kept: (count) => `Hand-typed values kept (${count})`,
    keptHint: "These cells differ from what the ledgers give; the hand-typed value stays unless you say otherwise.",
    keptValue: (own, counted) => `typed ${own}, ledgers ${counted}`,
    replace: "Replace by the ledgers' figure",
    replaceCell: (cell) => `Replace ${cell} by the ledgers' figure`,
    left: (count) => `Cells that no ledger gives (${count})`,
    leftHint: "The workbook has no ledger for these cells; they stay as they are and are not set to 0.",
    leftBy: (ledger, cells, more) =>
      `No ledger of ${ledger}: ${cells.join("; ")}${more > 0 ? `; ${plural(more, "more cell")}` : ""}`,
    unresolved: (count) => `Unresolved rows (${count})`,
    unresolvedHint:
      "These rows cannot be classified for certain and are not counted. Mend them in the sheet, or say here what the word means.",
    means: (word) => `“${word}” means`,
    choose: "Choose",
    remember: "Remember",
    excluded: (count) => `Rows not counted (${count})`,
    write: "Write",
    undo: "Undo fill",
    undoHint: "Back to how it was before the last fill; cells that you changed since stay",
    writeHint: (sheets) => `Writes ${sheets} and the check record. The ledgers stay as they are.`,
    more: (count) => `${count} more`,
  },
  check: {
    holds: "Everything reconciles.",
    counts: (errors, warnings) => `${plural(errors, "error")}, ${plural(warnings, "warning")}`,
    notFound: "There are no tables to check yet. Write them under Fill first.",
    waive: "Explain",
    waiver: (reason) => `Explanation: ${reason}`,
    changeWaiver: "Change",
    waiverLabel:
      "Why this is no mistake (kept in 核对记录; it no longer applies when a figure changes, and errors are counted all the same)",
    keepWaiver: "Keep",
    dropWaiver: "Cancel",
    goTo: (what) => `Go to ${what}`,
    origin: "Source rows",
    originHint: "Select a figure of the three tables in the sheet to see the ledger rows behind it.",
    originOf: (cell, count) => `${cell}: ${plural(count, "ledger row")}`,
    originStale: "Listed by the latest reading of the ledgers.",
    noOrigin: (cell) => `${cell}: no ledger rows (none in the ledgers, or typed by hand).`,
  },
  notices: {
    written: (cells) => `Written; ${plural(cells, "cell")} changed. Save to put it into the file.`,
    overtaken:
      "The workbook changed before anything was written (perhaps by somebody else), so nothing was. The figures below are computed anew: look at them, then write.",
    undone: (stays: string) =>
      stays === ""
        ? "The fill was undone; everything is as before."
        : `The fill was undone. These were changed after it and stay as they are: ${stays}.`,
    waived: "Kept in 核对记录.",
    remembered: (text) => `“${text}” is remembered in the sheet 年报设置.`,
    unexpected: "Something unexpected happened; the workbook is unchanged. Open the file again and retry.",
  },
};
