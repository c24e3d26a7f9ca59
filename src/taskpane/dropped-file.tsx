import { MessageBar, MessageBarButton, MessageBarType } from "@fluentui/react";
import { useWords } from "./language";
import type { PaneEvent } from "./pane-event";
import type { ChosenFile } from "./session";

interface DroppedFileProps {
  readonly file: ChosenFile;
  readonly send: (event: PaneEvent) => void;
}

/** A report that was dropped may be the one to check, or last year's: the person says which. */
export function DroppedFile({ file, send }: DroppedFileProps) {
  const { files, dismiss } = useWords().pane;
  return (
    <MessageBar
      messageBarType={MessageBarType.info}
      isMultiline
      onDismiss={() => send({ type: "drop-dismissed" })}
      dismissButtonAriaLabel={dismiss}
      actions={
        <div>
          <MessageBarButton text={files.droppedFinished} onClick={() => send({ type: "finished-chosen", file })} />
          <MessageBarButton text={files.droppedLastYear} onClick={() => send({ type: "last-year-chosen", file })} />
        </div>
      }
    >
      {files.dropped(file.name)}
    </MessageBar>
  );
}
