import { useMemo } from "react";
import { useWords } from "../../language";
import { lapsedHere } from "../../lapsed-here";
import type { PaneProps } from "../../pane";
import { Folded } from "../../parts/folded";
import { LongList } from "../../parts/long-list";

/** 说明 that were given for what is there no more, or has changed. */
export function LapsedWaivers({ session }: Pick<PaneProps, "session">) {
  const words = useWords();
  const { check, finished } = session;
  const lapsed = useMemo(() => lapsedHere({ check, finished }), [check, finished]);
  if (lapsed.length === 0) return null;
  return (
    <Folded title={words.pane.check.lapsed(lapsed.length)}>
      <p className="pane-hint">{words.pane.check.lapsedHint}</p>
      <LongList items={lapsed} draw={(one) => <p className="pane-card">{words.record.lapsed(one)}</p>} />
    </Folded>
  );
}
