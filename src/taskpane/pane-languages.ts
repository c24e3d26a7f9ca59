import type { LanguageCode } from "../locales/language-code";
import { zhCN } from "../locales/zh-CN";
import { paneWords as pane } from "../locales/zh-CN/pane";
import { checkStepWords as checkStep } from "../locales/zh-CN/check-step";
import { exportStepWords as exportStep } from "../locales/zh-CN/export-step";
import { fillStepWords as fillStep } from "../locales/zh-CN/fill-step";
import { ledgersStepWords as ledgersStep } from "../locales/zh-CN/ledgers-step";
import { textStepWords as textStep } from "../locales/zh-CN/text-step";
import { waitingWords as waiting } from "../locales/zh-CN/waiting";
import type { PaneLanguage } from "./language";

export const chinesePane: PaneLanguage = {
  ...zhCN,
  pane,
  waiting,
  ledgersStep,
  fillStep,
  checkStep,
  textStep,
  exportStep,
};

/** English is fetched where it is asked for; where it cannot be had, Chinese has to do. */
export async function paneLanguage(code: LanguageCode): Promise<PaneLanguage> {
  if (code === "zh-CN") return chinesePane;
  return import("./english-pane").then(
    ({ englishPane }) => englishPane,
    () => chinesePane,
  );
}
