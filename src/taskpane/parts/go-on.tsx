import { PrimaryButton } from "@fluentui/react";
import { useMemo } from "react";
import { useWords } from "../language";
import type { PaneProps } from "../pane";
import { stepAfter } from "../step-states";

/** The way on from the step that is in sight; nothing when all that comes after it is done. */
export function GoOn({ session, send }: PaneProps) {
  const { pane } = useWords();
  const { section, inspection, outcome, check } = session;
  const next = useMemo(() => stepAfter(section, { inspection, outcome, check }), [section, inspection, outcome, check]);
  if (next === undefined) return null;
  return (
    <PrimaryButton
      text={pane.goOn(pane.sections[next])}
      onClick={() => send({ type: "section-chosen", section: next })}
    />
  );
}
