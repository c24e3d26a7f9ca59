import { addinWords as addinEn } from "../locales/en-US/addin";
import { languageCode, type LanguageCode } from "../locales/language-code";
import { addinWords as addinZh, type AddinWords } from "../locales/zh-CN/addin";
import type { PaneLanguage } from "../taskpane/language";
import { paneLanguages } from "../taskpane/pane-languages";

/** Every sentence of the add-in and its pane. */
export type AddinLanguage = PaneLanguage & { readonly code: LanguageCode; readonly addin: AddinWords };

const addinWords: Readonly<Record<LanguageCode, AddinWords>> = { "zh-CN": addinZh, "en-US": addinEn };

/** Chinese, unless Excel is shown in English. */
export function languageOf(asked: string | null): AddinLanguage {
  const code = languageCode(asked);
  return { ...paneLanguages[code], code, addin: addinWords[code] };
}
