import { pageWords as pageEn } from "../locales/en-US/page";
import { languageCode, type LanguageCode } from "../locales/language-code";
import { pageWords as pageZh, type PageWords } from "../locales/zh-CN/page";
import type { PaneLanguage } from "../taskpane/language";
import { paneLanguage } from "../taskpane/pane-languages";

/** Every sentence of the page and its pane. */
export interface PageLanguage extends PaneLanguage {
  readonly code: LanguageCode;
  readonly page: PageWords;
}

const pageWords: Readonly<Record<LanguageCode, PageWords>> = { "zh-CN": pageZh, "en-US": pageEn };

/** Chinese, unless English is asked for: "en", "en-US". */
export async function languageOf(asked: string | null): Promise<PageLanguage> {
  const code = languageCode(asked);
  return { ...(await paneLanguage(code)), code, page: pageWords[code] };
}
