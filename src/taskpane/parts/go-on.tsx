import { PrimaryButton } from "@fluentui/react";
import { useWords } from "../language";
import type { PaneProps } from "../pane";
import { stepAfter } from "../step-states";

/** The way on from the step that is in sight; nothing when all that comes after it is done. */
export function GoOn({ session, send }: PaneProps) {
  const { pane } = useWords();
  const next = stepAfter(session.section, session);
  if (next === undefined) return null;
  return (
    <PrimaryButton
      text={pane.goOn(pane.sections[next])}
      onClick={() => send({ type: "section-chosen", section: next })}
    />
  );
}
