import { enUS } from "../locales/en-US";
import { paneWords as paneEn } from "../locales/en-US/pane";
import { checkStepWords as checkStepEn } from "../locales/en-US/check-step";
import { exportStepWords as exportStepEn } from "../locales/en-US/export-step";
import { fillStepWords as fillStepEn } from "../locales/en-US/fill-step";
import { ledgersStepWords as ledgersStepEn } from "../locales/en-US/ledgers-step";
import { textStepWords as textStepEn } from "../locales/en-US/text-step";
import { waitingWords as waitingEn } from "../locales/en-US/waiting";
import type { LanguageCode } from "../locales/language-code";
import { zhCN } from "../locales/zh-CN";
import { paneWords as paneZh } from "../locales/zh-CN/pane";
import { checkStepWords as checkStepZh } from "../locales/zh-CN/check-step";
import { exportStepWords as exportStepZh } from "../locales/zh-CN/export-step";
import { fillStepWords as fillStepZh } from "../locales/zh-CN/fill-step";
import { ledgersStepWords as ledgersStepZh } from "../locales/zh-CN/ledgers-step";
import { textStepWords as textStepZh } from "../locales/zh-CN/text-step";
import { waitingWords as waitingZh } from "../locales/zh-CN/waiting";
import type { PaneLanguage } from "./language";

export const paneLanguages: Readonly<Record<LanguageCode, PaneLanguage>> = {
  "zh-CN": {
    ...zhCN,
    pane: paneZh,
    waiting: waitingZh,
    ledgersStep: ledgersStepZh,
    fillStep: fillStepZh,
    checkStep: checkStepZh,
    textStep: textStepZh,
    exportStep: exportStepZh,
  },
  "en-US": {
    ...enUS,
    pane: paneEn,
    waiting: waitingEn,
    ledgersStep: ledgersStepEn,
    fillStep: fillStepEn,
    checkStep: checkStepEn,
    textStep: textStepEn,
    exportStep: exportStepEn,
  },
};
