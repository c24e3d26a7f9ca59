import type { PaneWords } from "../zh-CN/pane";

const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

export const paneWords: PaneWords = {
  sections: { ledgers: "Ledgers", fill: "Fill", check: "Check", text: "Text", export: "Export" },
  steps: {
    toDo: (step) => `${step}, to do`,
    needs: (step, count) => `${step}, ${count} need you`,
    done: (step) => `${step}, done`,
  },
  work: {
    inspecting: "Reading the ledgers…",
    planning: "Working out the figures…",
    checking: "Checking…",
    writing: "Writing…",
    undoing: "Undoing the fill…",
    opening: "Reading the file…",
    settling: "Remembering…",
    drafting: "Drafting the text…",
    exporting: "Exporting…",
  },
  goOn: (step) => `Go to ${step}`,
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
    write: "Write",
    undo: "Undo fill",
    undoHint: "Back to how it was before the last fill; cells that you changed since stay",
    writeHint: (sheets) => `Writes ${sheets} and the check record. The ledgers stay as they are.`,
  },
  check: {
    holds: "Everything reconciles.",
    counts: (errors, warnings) => `${plural(errors, "error")}, ${plural(warnings, "warning")}`,
    notFound: "There are no tables to check yet. Write them under Fill first.",
    waive: "Explain",
    waiveFor: (finding) => `Explain: ${finding}`,
    changeWaiver: "Change",
    changeWaiverFor: (finding) => `Change the explanation: ${finding}`,
    waiverLabel:
      "Why this is no mistake (kept in 核对记录; it no longer applies when a figure or word changes, and errors are counted all the same)",
    keepWaiver: "Keep",
    dropWaiver: "Cancel",
    lapsed: (count) => `Explanations that no longer apply (${count})`,
    lapsedHint:
      "Their figures or words have changed, or the finding is gone. They stay in 核对记录, and apply again when it is as it was.",
    goTo: (what) => `Go to ${what}`,
    origin: "Source rows",
    originHint: "Select a figure of the three tables in the sheet to see the ledger rows behind it.",
    originOf: (cell, count) => `${cell}: ${plural(count, "ledger row")}`,
    originStale: "Listed by the latest reading of the ledgers.",
    noOrigin: (cell) => `${cell}: no ledger rows (none in the ledgers, or typed by hand).`,
  },
  files: {
    title: "Finished report, last year's report",
    hint: "A finished report (.docx, .html or .xlsx) can be checked here before it is published, tables and text; or drop the file on the pane.",
    finished: "Check a report…",
    finishedHint: "Choose a finished report (Word, web page or workbook) and check its tables and text",
    lastYear: "Last year's…",
    lastYearHint:
      "Choose last year's published report (Word, web page or workbook) to check the figures carried over from it",
    lastYearIs: (name) => `Held against last year's report "${name}".`,
    lastYearClose: "Stop",
    finishedTitle: (name) => `Report: ${name}`,
    finishedClose: "Close",
    finishedHolds: "Nothing found in tables or text.",
    waiverInFile: (reason) => `Explanation in this file: ${reason}`,
    noWaivers:
      "The title of this report does not say its organ and year, so that explanations cannot be kept for it. Complete the title and check again.",
    dropHere: "Drop to read this report",
    dropped: (name) => `What is "${name}"?`,
    droppedFinished: "A report to check",
    droppedLastYear: "Last year's report",
    refused: (name, why) => `"${name}" was not read. ${why}`,
    noTables: (name) =>
      `"${name}" has none of the report's tables and was not read. Check that it is a report and its tables are text, not pictures.`,
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
    drafted: "The sheet 正文 is up to date.",
    exported: {
      docx: (name) => `'${name}' was exported. If you see no download, copy instead and paste into Word.`,
      html: (name) =>
        `'${name}' was exported. If you see no download, copy instead and paste into the website's editor.`,
      copy: (name) => `'${name}' is on the clipboard: paste it into Word or the website's editor.`,
      charts: (name) => `The charts of '${name}' are on the sheet 图表.`,
    },
    notCopied: "The browser does not allow copying. Copy the text from the sheet 正文, or export a file.",
    remembered: (text) => `'${text}' is remembered in the sheet 年报设置.`,
    stepFailed:
      "This step could not be loaded; the others go on, and the workbook was not changed. Open the pane again; if it stays so, ask the administrator whether all files are on the server.",
    unexpected: "Something unexpected happened; the workbook is unchanged. Open the file again and retry.",
  },
};
