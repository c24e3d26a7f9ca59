import { useSyncExternalStore } from "react";
import { LanguageContext } from "../taskpane/language";
import { Pane } from "../taskpane/pane";
import type { PaneStore } from "../taskpane/pane-store";
import type { AddinLanguage } from "./language";

interface ExcelPaneProps {
  readonly store: PaneStore;
  readonly words: AddinLanguage;
}

/** The pane on the workbook that Excel has open. */
export function ExcelPane({ store, words }: ExcelPaneProps) {
  const session = useSyncExternalStore(store.subscribe, () => store.session);
  return (
    <LanguageContext.Provider value={words}>
      <Pane session={session} send={store.send} />
    </LanguageContext.Provider>
  );
}
