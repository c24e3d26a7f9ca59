import { DefaultButton, PrimaryButton, type IButton } from "@fluentui/react";
import { useRef, type ReactNode } from "react";
import { useWords } from "../../language";
import type { PaneProps } from "../../pane";
import type { ExportWish } from "../../session";
import { AskDraft } from "./ask-draft";

interface ExportActionProps extends PaneProps {
  readonly wish: ExportWish;
  /** It cannot be done at the moment; why stands above all of them, or in `hint`. */
  readonly isBarred: boolean;
  readonly hint?: string;
  readonly primary?: boolean;
  /** What can be chosen for it. */
  readonly children?: ReactNode;
}

/** Of the element that says why nothing can be exported. */
export const whyId = "export-why";

/** One way out of the workbook: its button, what it makes, and the question where errors are open. */
export function ExportAction({ wish, isBarred, hint, primary = false, session, send, children }: ExportActionProps) {
  const { exportStep: words } = useWords();
  const button = useRef<IButton>(null);
  const { what } = wish;
  const Button = primary ? PrimaryButton : DefaultButton;
  const hintId = `export-${what}`;
  return (
    <div className="export-action">
      <div className="export-buttons">
        <Button
          componentRef={button}
          text={words.buttons[what]}
          disabled={isBarred || session.work !== undefined}
          allowDisabledFocus
          aria-describedby={isBarred ? `${whyId} ${hintId}` : hintId}
          onClick={() => send({ type: "export-pressed", wish })}
        />
        {children}
      </div>
      <p className="pane-hint" id={hintId}>
        {hint ?? words.hints[what]}
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
