import { cliWords } from "./cli";
import { findingWords } from "./findings";
import { ledgerWords } from "./ledger";
import { problemWords } from "./problems";
import { recordWords } from "./record";
import { settingsWords } from "./settings";
import { workbookWords } from "./workbook";

export const zhCN = {
  cli: cliWords,
  findings: findingWords,
  ledger: ledgerWords,
  problem: problemWords,
  record: recordWords,
  settings: settingsWords,
  workbook: workbookWords,
};
