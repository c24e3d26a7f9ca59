import { createContext, useContext } from "react";
import type { paneWords } from "../locales/zh-CN/pane";
import type { Words } from "../locales/words";

/** The sentences the pane needs: everybody's, and its own. */
export type PaneLanguage = Words & { readonly pane: typeof paneWords };

export const LanguageContext = createContext<PaneLanguage | undefined>(undefined);

/** The sentences in the user's language. */
export function useWords(): PaneLanguage {
  const words = useContext(LanguageContext);
  if (words === undefined) throw new Error("the pane is drawn outside of a LanguageContext");
  return words;
}
