import { enUS } from "../locales/en-US";
import { pageWords as pageEn } from "../locales/en-US/page";
import { paneWords as paneEn } from "../locales/en-US/pane";
import { zhCN } from "../locales/zh-CN";
import { pageWords as pageZh, type PageWords } from "../locales/zh-CN/page";
import { paneWords as paneZh } from "../locales/zh-CN/pane";
import type { PaneLanguage } from "../taskpane/language";

/** Every sentence of the page and its pane. */
export interface PageLanguage extends PaneLanguage {
  readonly code: "zh-CN" | "en-US";
  readonly page: PageWords;
}

/** Chinese, unless English is asked for: "en", "en-US". */
export function languageOf(asked: string | null): PageLanguage {
  return asked?.toLowerCase().startsWith("en") === true
    ? { ...enUS, code: "en-US", page: pageEn, pane: paneEn }
    : { ...zhCN, code: "zh-CN", page: pageZh, pane: paneZh };
}
