import { cliWords } from "./zh-CN/cli";
import { documentWords } from "./zh-CN/document";
import { findingWords } from "./zh-CN/findings";
import { ledgerWords } from "./zh-CN/ledger";
import { printedWords } from "./zh-CN/printed";
import { problemWords } from "./zh-CN/problems";
import { recordWords } from "./zh-CN/record";
import { settingsWords } from "./zh-CN/settings";
import { textWords } from "./zh-CN/text";
import { textSheetWords } from "./zh-CN/text-sheet";
import { workbookWords } from "./zh-CN/workbook";

export const zhCN = {
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
