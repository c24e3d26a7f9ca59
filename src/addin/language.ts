import { addinWords as addinEn } from "../locales/en-US/addin";
import { languageCode, type LanguageCode } from "../locales/language-code";
import { addinWords as addinZh, type AddinWords } from "../locales/zh-CN/addin";
import type { PaneLanguage } from "../taskpane/language";
import { paneLanguage } from "../taskpane/pane-languages";

/** What is said before there is a pane. */
export interface OpeningLanguage {
  readonly code: LanguageCode;
  readonly addin: AddinWords;
}

/** Every sentence of the add-in and its pane. */
export type AddinLanguage = PaneLanguage & OpeningLanguage;

const addinWords: Readonly<Record<LanguageCode, AddinWords>> = { "zh-CN": addinZh, "en-US": addinEn };

/** Chinese, unless Excel is shown in English. */
export function openingLanguage(asked: string | null): OpeningLanguage {
  const code = languageCode(asked);
  return { code, addin: addinWords[code] };
}

export async function withPane(opening: OpeningLanguage): Promise<AddinLanguage> {
  return { ...(await paneLanguage(opening.code)), ...opening };
}
