import { useCallback, useEffect, useState, useSyncExternalStore } from "react";
import { DropArea } from "../taskpane/drop-area";
import { chosen } from "../taskpane/file-button";
import { LanguageContext } from "../taskpane/language";
import { Pane } from "../taskpane/pane";
import type { PaneStore } from "../taskpane/pane-store";
import { describeHost } from "../workbook/office/office-helpers";
import type { AddinLanguage } from "./language";

interface ExcelPaneProps {
  readonly store: PaneStore;
  readonly words: AddinLanguage;
}

/** The pane on the workbook that Excel has open. Below it stands which Excel that is, for whoever is asked for help. */
export function ExcelPane({ store, words }: ExcelPaneProps) {
  const session = useSyncExternalStore(store.subscribe, () => store.session);
  const [host, setHost] = useState("");
  const drop = useCallback(
    ([file]: readonly File[]) => file !== undefined && store.send({ type: "file-dropped", file: chosen(file) }),
    [store],
  );
  useEffect(() => void describeHost().then(setHost), []);
  return (
    <LanguageContext.Provider value={words}>
      <Pane session={session} send={store.send} waitHint={words.addin.waitHint} />
      <DropArea hint={words.pane.files.dropHere} onDrop={drop} />
      <footer className="addin-host">{host}</footer>
    </LanguageContext.Provider>
  );
}
