import type { Stated } from "../../domain/identity/identify";
import type { problemWords as zh } from "../zh-CN/problems";
import { settingsSheetName } from "../../domain/settings/settings-sheet";

const list = (stated: readonly Stated<string | number>[]): string =>
  stated.map(({ value, sheet }) => `'${sheet}' says ${value}`).join(", ");

export const problemWords: typeof zh = (problem) => {
  switch (problem.code) {
    case "unsupported-year":
      return `Reports for ${problem.year} had an older format; only reports for 2021 and later are filled. Check the year.`;
    case "no-ledger":
      return `No ledger was recognised. Sheets looked at: ${problem.sheets.join(", ")}. See that the header rows name their columns, then try again.`;
    case "year-without-data":
      return `The ledgers hold nothing for ${problem.year}, only for ${problem.years.join(", ")}. Check the year, or use that year's ledgers.`;
    case "year-unknown":
      return `The year of the report is not known: neither titles nor '${settingsSheetName}' state it. Give it, or write it into a ledger's title.`;
    case "year-conflict":
      return `The workbook states more than one year: ${list(problem.stated)}. Give the one to report on, or fill in '${settingsSheetName}'.`;
    case "organ-unknown":
      return `The organ is not known: neither titles nor '${settingsSheetName}' state it. Give its full name, or write it into a ledger's title.`;
    case "organ-conflict":
      return `The workbook names more than one organ: ${list(problem.stated)}. Give the full name, or take the other organ's ledgers out.`;
  }
};
