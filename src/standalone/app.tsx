import { MessageBar, MessageBarType } from "@fluentui/react";
import { useCallback, useState, useSyncExternalStore } from "react";
import { DropArea } from "../taskpane/drop-area";
import { LanguageContext } from "../taskpane/language";
import type { AppearanceSource } from "../taskpane/appearance";
import { Waiting } from "../taskpane/parts/waiting";
import { Themed } from "../taskpane/themed";
import { Header } from "./header";
import type { PageLanguage } from "./language";
import type { PageStore } from "./page-store";
import { useRegionKeys } from "./region-keys";
import { Workspace } from "./workspace";

export interface AppProps {
  readonly store: PageStore;
  readonly words: PageLanguage;
  readonly appearance: AppearanceSource;
}

/** The page: a header, the open workbook, and what went wrong or well with its file. */
export function App({ store, words, appearance }: AppProps) {
  const { page } = words;
  const { open, openings, savedEdits, busy, message } = useSyncExternalStore(store.subscribe, () => store.value);
  const [shows, setShows] = useState<"pane" | "grid">("pane");
  const showGrid = useCallback(() => setShows("grid"), []);
  useRegionKeys(useCallback((region) => region !== "header" && setShows(region), []));
  const openFiles = useCallback((files: readonly File[]) => void store.openFiles(files), [store]);
  return (
    <LanguageContext.Provider value={words}>
      <Themed source={appearance} className="page" data-shows={shows}>
        <Header
          words={page}
          open={open}
          savedEdits={savedEdits}
          busy={busy !== undefined}
          shows={shows}
          onOpen={openFiles}
          onSave={() => void store.save()}
          onSample={(sample) => void store.openSample(sample)}
          onShow={setShows}
        />
        <div className="messages" role="status">
          {busy !== undefined && (
            <Waiting
              what={busy.what}
              onCancel={store.cancel}
              {...(busy.share !== undefined && { share: busy.share })}
            />
          )}
          {message !== undefined && (
            <MessageBar
              messageBarType={message.tone === "error" ? MessageBarType.error : MessageBarType.success}
              isMultiline
              onDismiss={store.messageSeen}
              dismissButtonAriaLabel={page.dismiss}
            >
              {message.text}
            </MessageBar>
          )}
        </div>
        {open === undefined ? (
          <section className="grid" data-region="grid" aria-label={page.gridLabel}>
            <p className="empty">{busy === undefined ? page.nothingOpen : ""}</p>
          </section>
        ) : (
          <Workspace
            key={openings}
            open={open}
            words={words}
            onJump={showGrid}
            onSample={() => void store.openSample("plain")}
          />
        )}
        <DropArea hint={page.dropHere} onDrop={openFiles} />
      </Themed>
    </LanguageContext.Provider>
  );
}
