import { DefaultButton, Link } from "@fluentui/react";
import { useEffect, useRef } from "react";
import { useWords } from "../../language";
import type { PaneProps } from "../../pane";
import type { PaneEvent } from "../../pane-event";
import { errorsIn } from "../../../actions/found";

interface AskDraftProps extends PaneProps {
  /** The keyboard goes back to where it came from. */
  readonly onAnswered: () => void;
}

/** Errors are open: as a draft, or not at all. Asked where the person is, and the keyboard comes along. */
export function AskDraft({ session, send, onAnswered }: AskDraftProps) {
  const { exportStep: words } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const { asking, check } = session;
  useEffect(() => box.current?.focus(), []);
  if (asking === undefined || check === undefined) return null;
  const answer = (event: PaneEvent) => {
    send(event);
    onAnswered();
  };
  return (
    <div
      ref={box}
      className="export-asking"
      role="alertdialog"
      aria-label={words.askingFor(words.buttons[asking.what])}
      aria-describedby="export-asking"
      tabIndex={-1}
      onKeyDown={({ key }) => key === "Escape" && answer({ type: "export-dismissed" })}
    >
      <p id="export-asking">{words.asking(errorsIn(check))}</p>
      <div className="export-buttons">
        <DefaultButton
          text={asking.what === "copy" ? words.copyAsDraft : words.asDraft}
          onClick={() => answer({ type: "export-confirmed" })}
        />
        <DefaultButton text={words.notNow} onClick={() => answer({ type: "export-dismissed" })} />
        <Link
          onClick={() => {
            send({ type: "export-dismissed" });
            send({ type: "section-chosen", section: "check" });
          }}
        >
          {words.fixFirst}
        </Link>
      </div>
    </div>
  );
}
