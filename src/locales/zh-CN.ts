import { cliWords } from "./zh-CN/cli";
import { findingWords } from "./zh-CN/findings";
import { ledgerWords } from "./zh-CN/ledger";
import { problemWords } from "./zh-CN/problems";
import { recordWords } from "./zh-CN/record";
import { settingsWords } from "./zh-CN/settings";
import { workbookWords } from "./zh-CN/workbook";

export const zhCN = {
  cli: cliWords,
  findings: findingWords,
  ledger: ledgerWords,
  problem: problemWords,
  record: recordWords,
  settings: settingsWords,
  workbook: workbookWords,
};
