import { createContext, useContext } from "react";
import type { paneWords } from "../locales/zh-CN/pane";
import type { CheckStepWords } from "../locales/zh-CN/check-step";
import type { ExportStepWords } from "../locales/zh-CN/export-step";
import type { LedgersStepWords } from "../locales/zh-CN/ledgers-step";
import type { FillStepWords } from "../locales/zh-CN/fill-step";
import type { TextStepWords } from "../locales/zh-CN/text-step";
import type { WaitingWords } from "../locales/zh-CN/waiting";
import type { Words } from "../locales/words";

/** The sentences the pane needs: everybody's, and its own. */
export type PaneLanguage = Words & {
  readonly pane: typeof paneWords;
  readonly waiting: WaitingWords;
  readonly ledgersStep: LedgersStepWords;
  readonly fillStep: FillStepWords;
  readonly checkStep: CheckStepWords;
  readonly textStep: TextStepWords;
  readonly exportStep: ExportStepWords;
};

export const LanguageContext = createContext<PaneLanguage | undefined>(undefined);

/** The sentences in the user's language. */
export function useWords(): PaneLanguage {
  const words = useContext(LanguageContext);
  if (words === undefined) throw new Error("the pane is drawn outside of a LanguageContext");
  return words;
}
