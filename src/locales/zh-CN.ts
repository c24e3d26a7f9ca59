import { cliWords } from "./zh-CN/cli";
import { documentWords } from "./zh-CN/document";
import { findingWords } from "./zh-CN/findings";
import { ledgerWords } from "./zh-CN/ledger";
import { problemWords } from "./zh-CN/problems";
import { recordWords } from "./zh-CN/record";
import { settingsWords } from "./zh-CN/settings";
import { textWords } from "./zh-CN/text";
import { workbookWords } from "./zh-CN/workbook";

export const zhCN = {
  cli: cliWords,
  document: documentWords,
  findings: findingWords,
  ledger: ledgerWords,
  problem: problemWords,
  record: recordWords,
  settings: settingsWords,
  text: textWords,
  workbook: workbookWords,
};
