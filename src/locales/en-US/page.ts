import type { PageWords } from "../zh-CN/page";

export const pageWords: PageWords = {
  title: "Annual report on government information disclosure",
  open: "Open",
  openHint: "Open an .xlsx file from this computer, or drop one onto the page",
  save: "Save",
  saveHint: "Save as a new .xlsx; the original file stays as it is",
  samples: "Samples",
  sampleNames: { plain: "Sample ledgers", messy: "Messy sample" },
  showGrid: "Show the sheets",
  showPane: "Show the pane",
  paneLabel: "Annual report pane",
  gridLabel: "Workbook",
  gridLoading: "Preparing the sheets…",
  opening: (name) => `Opening '${name}'…`,
  rowsCut: (sheet, rows) =>
    `The sheet '${sheet}' is too large to be shown in full: here are its first ${rows} rows. The others are read and saved all the same. `,
  saving: "Saving…",
  dropHere: "Release to open this file",
  nothingOpen: "No workbook is open. Press Open to choose an .xlsx file, or try one of the samples.",
  oneFileOnly: "Only one file can be opened at a time. Please drop a single .xlsx file.",
  notOpened: (name) => `'${name}' was not opened.`,
  formerStays: "The former workbook is unchanged.",
  notSaved: "Nothing was saved.",
  sampleUnreachable: "The sample file could not be fetched. Reload the page and try again.",
  unexpected:
    "Something unexpected happened. Reload the page and try again; if it stays, tell the maintainers the steps.",
  savedName: (name) => `${name}-年报.xlsx`,
  saved: (name) => `Saved as '${name}'.`,
  dismiss: "Close this message",
  replaceUnsaved: (name) => `'${name}' has changes that are not saved. Open another workbook all the same?`,
};
