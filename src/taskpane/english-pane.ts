import { enUS } from "../locales/en-US";
import { paneWords as pane } from "../locales/en-US/pane";
import { checkStepWords as checkStep } from "../locales/en-US/check-step";
import { exportStepWords as exportStep } from "../locales/en-US/export-step";
import { fillStepWords as fillStep } from "../locales/en-US/fill-step";
import { ledgersStepWords as ledgersStep } from "../locales/en-US/ledgers-step";
import { textStepWords as textStep } from "../locales/en-US/text-step";
import { waitingWords as waiting } from "../locales/en-US/waiting";
import type { PaneLanguage } from "./language";

export const englishPane: PaneLanguage = {
  ...enUS,
  pane,
  waiting,
  ledgersStep,
  fillStep,
  checkStep,
  textStep,
  exportStep,
};
