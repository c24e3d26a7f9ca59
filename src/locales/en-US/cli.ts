import type { FillProblem } from "../../domain/fill/fill-problem";
import type { cliWords as zh } from "../zh-CN/cli";

const given: Readonly<Partial<Record<FillProblem["code"], string>>> = {
  "year-unknown": " On the command line: --year 2023.",
  "year-conflict": " On the command line: --year 2023.",
  "organ-unknown": " On the command line: --organ NAME.",
  "organ-conflict": " On the command line: --organ NAME.",
};

export const cliWords: typeof zh = {
  usage: `Usage:
  nianbao fill <workbook.xlsx> --out <filled.xlsx> [--docx <report.docx>] [--html <report.html>] [--year N] [--organ NAME] [--last-year <report>] [--json]
  nianbao check <report.xlsx|.docx|.html> [--last-year <report>] [--json]

fill   reads the ledgers, fills the three tables, drafts the text and saves a copy; the input is never changed.
       --docx and --html write the Word and the web version too.
check  checks a finished report, its tables and its text; writes nothing. Last year's may be .xlsx, .docx or .html.
--json puts one JSON document on standard output.

Exit codes: 0 nothing blocking; 1 errors, or rows that need a person; 2 cannot be read or something is missing, nothing written.`,
  givenBy: (code) => given[code] ?? "",
  unknownCommand: (name) => `There is no command '${name}'. Use fill or check.`,
  unknownOption: (name) => `Option ${name} is not known.`,
  missingValue: (option) => `Option ${option} lacks its value.`,
  missingInput: "No file to read was named.",
  missingOut: "No place for the result was named. Give a new .xlsx file with --out.",
  tooManyInputs: (name) => `One file at a time; '${name}' is one too many.`,
  notAYear: (text) => `'${text}' is no year. Write four digits, such as --year 2023.`,
  outIsInput: "The result cannot replace the input: the input is never changed. Name another file with --out.",
  otherKind: (input, out) =>
    `'${input}' and '${out}' are not of one kind: an .xlsm stays an .xlsm, an .xlsx an .xlsx, or Excel cannot open it. Change the extension in --out.`,
  twoToOnePlace: (file) => `'${file}' would be written twice. Give --out, --docx and --html a file name each.`,
  onlyXlsx: (file) =>
    `'${file}' is no .xlsx. This version reads .xlsx only; save it as .xlsx in Excel or WPS and try again.`,
  onlyReports: (file) =>
    `'${file}' is no kind of report that can be read. Use .docx, .html or .xlsx: for a PDF find the Word file it was made from, and save WPS files as .docx or .xlsx.`,
  cannotRead: (file, why) => `Cannot read '${file}': ${why}`,
  fileMissing: "there is no such file. Check path and name.",
  fileRefused: "the system does not allow it. Check the permissions, or whether another program holds the file.",
  cannotWrite: (file, written) =>
    `Cannot write '${file}'. See that the folder exists and is writable and that the file is not open in Excel or Word. ` +
    (written.length === 0 ? "Nothing was written." : `Written before it: ${written.join(", ")}.`),
  fault: (detail) =>
    `The program itself failed; no file was written. Please pass this on to its maintainers:\n${detail}`,
  noTables: (file) =>
    `'${file}' holds none of the report's three tables. See that it is the right file and that its labels are those of the format.`,
  reading: (file) => `Reading ${file} …`,
  progress: (file, percent) => `  ${file}: ${percent}% read`,
  filling: "Filling and checking …",
  writing: (file) => `Writing ${file} …`,
  ledger: (sheet, kind, rows) => `  ${sheet}: ${kind}, ${rows} rows`,
  leftAlone: (sheet, why) => `  ${sheet}: ${why}`,
  written: (file) => `Wrote ${file}`,
  nothingFound: "The three tables reconcile; nothing was found.",
  unresolvedTitle: (count) => `${count} rows need a person:`,
  findingsTitle: (count) => `${count} findings:`,
  lapsedTitle: (count) => `${count} explanations no longer apply (figures or words changed, or the finding is gone):`,
};
