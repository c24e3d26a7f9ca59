import type { WorkbookProblem, WrittenPart } from "../../workbook/workbook";
import type { workbookWords as zh } from "../zh-CN/workbook";

type TooLarge = Extract<WorkbookProblem, { code: "too-large" }>;

const count = (number: number): string => number.toLocaleString("en-US");
const megabytes = (bytes: number): string => `${count(Math.ceil(bytes / 1024 / 1024))} MB`;

const tooLarge: { [What in TooLarge["what"]]: (found: number, limit: number) => string } = {
  entries: (found, limit) =>
    `The file has ${count(found)} parts, more than the limit of ${count(limit)}, and was not opened. No ordinary workbook has that many: check where it comes from. If it is a ledger, move its pictures to another file and try again.`,
  ratio: (found, limit) =>
    `Something in the file is packed ${count(found)} times smaller, beyond the limit of ${count(limit)}; it may be a "zip bomb" and was not opened. Check where it comes from. If it is a ledger, open it in Excel or WPS, save a new copy and try again.`,
  size: (found, limit) =>
    `Unpacked, the file (or one sheet of it) takes ${megabytes(found)}, more than the limit of ${megabytes(limit)}; nothing was read or written. Split it by year or quarter and try again.`,
  cells: (found, limit) =>
    `A sheet has more than ${count(found)} cells to read, beyond the limit of ${count(limit)}, and was not read to its end. Delete stray contents far from the data, or split the file by year, and try again.`,
};

const written: { [What in WrittenPart["what"]]: (part: WrittenPart) => string } = {
  created: ({ sheet }) => `"${sheet}" was created`,
  rewritten: ({ sheet }) => `"${sheet}" was rewritten`,
  removed: ({ sheet }) => `"${sheet}" was taken away`,
  cells: ({ sheet, cells }) => `${count(cells)} cells of "${sheet}" were changed`,
};

const sentences: { [Code in WorkbookProblem["code"]]: (problem: Extract<WorkbookProblem, { code: Code }>) => string } =
  {
    "not-xlsx": () =>
      "This is not an .xlsx workbook and was not opened. Open it in Excel or WPS, save it as an Excel workbook (*.xlsx) and try again.",
    "old-xls": () =>
      "This is a workbook in the old format (.xls) and was not opened. Open it in Excel or WPS, save it as an Excel workbook (*.xlsx) and try again; changing the file's extension is not enough.",
    encrypted: () =>
      "The workbook needs a password and was not opened. Open it in Excel or WPS, remove the password under File, Info, Protect Workbook, save it and try again.",
    damaged: ({ detail }) =>
      `The file is incomplete or damaged (${detail}) and was not read. Copy or download it again; or open it in Excel, let Excel repair it, save a copy and try that.`,
    "too-large": ({ what, found, limit }) => tooLarge[what](found, limit),
    "no-sheets": () =>
      "The workbook has no sheet that can be read (only charts, or nothing at all). Check that this is the file with the ledgers.",
    "would-lose": ({ parts }) =>
      `Nothing was written, because these would be lost or become void: ${parts.join(", ")}. Save a copy, remove them there (digital signatures, the history of a shared workbook, array formulas or table objects) and work on the copy.`,
    "sheet-missing": ({ sheet }) =>
      `The workbook has no sheet "${sheet}"; nothing was written. It may have been renamed or deleted: read the workbook again and retry.`,
    "sheet-protected": ({ sheet }) =>
      `The sheet "${sheet}" is protected; nothing was written. Remove the sheet's protection under Review, save, and try again.`,
    "structure-protected": ({ sheet }) =>
      `The workbook's structure is protected, so the sheet "${sheet}" cannot be added; nothing was written. Remove the workbook's protection under Review, save, and try again.`,
    "being-edited": () =>
      "A cell is being edited, and Excel takes nothing else meanwhile. Press Enter or Esc in the sheet, then try again.",
    "read-only": () =>
      "The workbook can only be read (opened read-only, or in Reading or Protected View) and cannot be written to. Choose Enable Editing, or save a copy and open that, then try again.",
    "sheet-gone": () =>
      "A sheet was renamed or deleted meanwhile. Wait until that is done, read the workbook again and retry.",
    busy: () =>
      "Excel is busy and did not answer. Wait until it has finished (close open dialogs, let calculations end), then try again.",
    "session-ended": () =>
      "The connection to Excel on the web has expired. Refresh the page, open the workbook again and retry.",
    "sheet-too-large": ({ sheet }) =>
      `One row of the sheet "${sheet}" is too long for Excel on the web to hand over at a time (limit 5 MB); the sheet was not read. Move that row's long text to another file, or use Excel on the desktop.`,
    "sheet-hidden": ({ sheet }) =>
      `The sheet "${sheet}" is hidden and cannot be shown. Right-click the sheet tabs, choose Unhide, and try again.`,
    "not-in-front": () =>
      "Another workbook is in front, so nothing can be selected in this one. Click this workbook's window, then try again.",
    "too-old": () =>
      "This version of Excel lacks what is needed. Update Excel (2021 or later), or open the workbook in the browser page instead.",
    refused: ({ detail }) =>
      `Excel did not accept this step (${detail}). Save the workbook, close and reopen it, and try again.`,
    "rolled-back": ({ cause }) =>
      `Writing broke off, and everything was put back as it was before. Reason: ${workbookWords(cause)}`,
    "half-written": ({ cause, written: parts }) =>
      (parts === undefined
        ? "Writing broke off, and how much was written could not be read. "
        : `Writing broke off: ${parts.map((part) => written[part.what](part)).join(", ")}; nothing else was written. `) +
      `Reason: ${workbookWords(cause)} After that, Undo fill puts everything back, or fill once more.`,
  };

export const workbookWords: typeof zh = (problem) =>
  (sentences[problem.code] as (problem: WorkbookProblem) => string)(problem);
