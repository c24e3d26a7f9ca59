import { commandWords as commandsEn } from "../locales/en-US/commands";
import { languageCode, type LanguageCode } from "../locales/language-code";
import { commandWords as commandsZh, type CommandWords } from "../locales/zh-CN/commands";
import type { PaneLanguage } from "../taskpane/language";
import { paneLanguage } from "../taskpane/pane-languages";

/** Every sentence that a ribbon command may need: much of it is what the pane says too. */
export type CommandLanguage = PaneLanguage & { readonly code: LanguageCode; readonly commands: CommandWords };

const commandWords: Readonly<Record<LanguageCode, CommandWords>> = { "zh-CN": commandsZh, "en-US": commandsEn };

export async function languageOf(asked: string | null): Promise<CommandLanguage> {
  const code = languageCode(asked);
  return { ...(await paneLanguage(code)), code, commands: commandWords[code] };
}
