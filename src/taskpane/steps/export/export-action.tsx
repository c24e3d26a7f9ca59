import { DefaultButton, PrimaryButton, type IButton } from "@fluentui/react";
import { useRef, type ReactNode } from "react";
import { useWords } from "../../language";
import type { PaneProps } from "../../pane";
import type { ExportWish } from "../../session";
import { AskDraft } from "./ask-draft";

interface ExportActionProps extends PaneProps {
  readonly wish: ExportWish;
  /** Why it cannot be done at the moment. */
  readonly why?: string;
  readonly primary?: boolean;
  /** What can be chosen for it. */
  readonly children?: ReactNode;
}

/** One way out of the workbook: its button, what it makes, and the question where errors are open. */
export function ExportAction({ wish, why, primary = false, session, send, children }: ExportActionProps) {
  const { exportStep: words } = useWords();
  const button = useRef<IButton>(null);
  const { what } = wish;
  const Button = primary ? PrimaryButton : DefaultButton;
  const hint = `export-${what}`;
  return (
    <div className="export-action">
      <div className="export-buttons">
        <Button
          componentRef={button}
          text={words.buttons[what]}
          disabled={why !== undefined || session.work !== undefined}
          allowDisabledFocus
          aria-describedby={hint}
          onClick={() => send({ type: "export-pressed", wish })}
        />
        {children}
      </div>
      <p className="pane-hint" id={hint}>
        {why ?? words.hints[what]}
      </p>
      {session.asking?.what === what && (
        <AskDraft
          session={session}
          send={send}
          onAnswered={() => {
            button.current?.focus();
          }}
        />
      )}
    </div>
  );
}
