import { enUS } from "../locales/en-US";
import { paneWords as paneEn } from "../locales/en-US/pane";
import type { LanguageCode } from "../locales/language-code";
import { zhCN } from "../locales/zh-CN";
import { paneWords as paneZh } from "../locales/zh-CN/pane";
import type { PaneLanguage } from "./language";

export const paneLanguages: Readonly<Record<LanguageCode, PaneLanguage>> = {
  "zh-CN": { ...zhCN, pane: paneZh },
  "en-US": { ...enUS, pane: paneEn },
};
