import { MessageBar, MessageBarType, Spinner } from "@fluentui/react";
import { lazy, Suspense, useCallback, useEffect, useMemo, useSyncExternalStore } from "react";
import { Pane } from "../taskpane/pane";
import type { PaneEvent } from "../taskpane/pane-event";
import { cutSheets } from "./grid/grid-size";
import { highlightsOf } from "./highlights-of";
import type { PageLanguage } from "./language";
import { useObserved } from "./observable";
import type { OpenWorkbook } from "./open-workbook";

const fetchGrid = () => import("./grid/grid");

const Grid = lazy(async () => ({ default: (await fetchGrid()).Grid }));

interface WorkspaceProps {
  readonly open: OpenWorkbook;
  readonly words: PageLanguage;
  /** The person went from the pane to a place in the grid. */
  readonly onJump: () => void;
  readonly onSample: () => void;
}

/** The open workbook in the grid, and the pane beside it. */
export function Workspace({ open, words, onJump, onSample }: WorkspaceProps) {
  const { pane, view } = open;
  const { page } = words;
  const session = useSyncExternalStore(pane.subscribe, () => pane.session);
  const { revision, appearances, front, goTo, refused } = useObserved(view);
  const highlights = useMemo(() => highlightsOf(session.check), [session.check]);
  // Fetched while its sheets are prepared.
  useEffect(() => void fetchGrid(), []);
  const cut = useMemo(() => (revision >= 0 ? cutSheets(open.current()) : []), [open, revision]);
  const send = useCallback(
    (event: PaneEvent) => {
      pane.send(event);
      if (event.type === "go") onJump();
    },
    [pane, onJump],
  );
  const loading = <Spinner className="empty" label={page.gridLoading} />;
  return (
    <>
      <section className="grid" data-region="grid" aria-label={page.gridLabel} aria-keyshortcuts="F6">
        {refused !== undefined && (
          <MessageBar
            messageBarType={MessageBarType.error}
            isMultiline
            onDismiss={open.refusalSeen}
            dismissButtonAriaLabel={page.dismiss}
          >
            {refused.code === "unexpected" ? page.unexpected : words.workbook(refused)}
          </MessageBar>
        )}
        {cut.length > 0 && (
          <MessageBar messageBarType={MessageBarType.warning} isMultiline>
            {cut.map(({ sheet, rows }) => page.rowsCut(sheet, rows)).join("")}
          </MessageBar>
        )}
        <div className="sheets">
          <Suspense fallback={loading}>
            {revision === 0 ? (
              loading
            ) : (
              <Grid
                key={revision}
                draw={open.draw}
                current={open.current}
                appearances={appearances}
                highlights={highlights}
                front={front}
                findLabel={page.find}
                goTo={goTo}
                onTyped={open.typed}
                onSelected={open.selected}
              />
            )}
          </Suspense>
        </div>
      </section>
      <aside className="pane-area" data-region="pane" aria-label={page.paneLabel} aria-keyshortcuts="F6">
        <Pane session={session} send={send} onSample={onSample} />
      </aside>
    </>
  );
}
