import { Icon } from "@fluentui/react";
import { LongList } from "../../parts/long-list";
import { useWords } from "../../language";
import type { PaneProps } from "../../pane";
import { madeFiles } from "./why-not";

/** What was exported, when, and whether it is still what the workbook says. */
export function MadeFiles({ session }: Pick<PaneProps, "session">) {
  const { exportStep: words } = useWords();
  const { inspection, check, stale } = session;
  if (inspection === undefined || check === undefined) return null;
  const made = madeFiles(inspection.exports, check);
  if (made.length === 0) return <p className="pane-hint">{words.madeNone}</p>;
  return (
    <>
      <h2>{words.made(made.length)}</h2>
      <LongList
        items={made}
        draw={({ name, when, isCurrent }) => (
          <div className="export-made">
            <b>{name}</b>
            <p className="pane-hint">{words.madeAt(when)}</p>
            <p className={isCurrent && !stale ? "export-current" : "pane-hint"}>
              {!stale && <Icon iconName={isCurrent ? "CheckMark" : "Warning"} aria-hidden />}{" "}
              {stale ? words.unknown : isCurrent ? words.current : words.outdated}
            </p>
          </div>
        )}
      />
    </>
  );
}
