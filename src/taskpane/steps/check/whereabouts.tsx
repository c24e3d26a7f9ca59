import { useWords } from "../../language";
import type { PaneProps } from "../../pane";
import { foundHere } from "../../found-here";
import { wordsOf } from "./finding-words";

/** Says which finding the person has been led to. It is there before it has anything to say, so that it is heard. */
export function Whereabouts({ session }: Pick<PaneProps, "session">) {
  const words = useWords();
  const { check, current, choices } = session;
  const all = foundHere(session);
  const found = current === undefined ? undefined : all[current];
  return (
    <div className="check-whereabouts" aria-live="polite">
      {check !== undefined &&
        current !== undefined &&
        found !== undefined &&
        words.checkStep.said(current + 1, all.length, wordsOf(found, check, words, choices.last).sentence)}
    </div>
  );
}
