import type { Words } from "./words";
import { cliWords } from "./en-US/cli";
import { documentWords } from "./en-US/document";
import { findingWords } from "./en-US/findings";
import { ledgerWords } from "./en-US/ledger";
import { printedWords } from "./en-US/printed";
import { problemWords } from "./en-US/problems";
import { recordWords } from "./en-US/record";
import { settingsWords } from "./en-US/settings";
import { textWords } from "./en-US/text";
import { textSheetWords } from "./en-US/text-sheet";
import { workbookWords } from "./en-US/workbook";

export const enUS: Words = {
  cli: cliWords,
  document: documentWords,
  findings: findingWords,
  ledger: ledgerWords,
  printed: printedWords,
  problem: problemWords,
  record: recordWords,
  settings: settingsWords,
  text: textWords,
  textSheet: textSheetWords,
  workbook: workbookWords,
};
