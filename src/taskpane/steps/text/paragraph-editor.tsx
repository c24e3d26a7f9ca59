import { DefaultButton, PrimaryButton, TextField } from "@fluentui/react";
import { useEffect, useState } from "react";
import type { StandingRow } from "../../../domain/text-sheet/text-sheet";
import { useWords } from "../../language";

interface ParagraphEditorProps {
  readonly row: StandingRow;
  readonly busy: boolean;
  readonly onGiven: (text: string) => void;
  readonly onClose: () => void;
}

/** The words of a paragraph to be changed in place. Stays open, with what was typed, until the sheet holds it. */
export function ParagraphEditor({ row, busy, onGiven, onClose }: ParagraphEditorProps) {
  const { textStep: words } = useWords();
  const [text, setText] = useState(row.text);
  const [before] = useState(row.text);
  const [given, setGiven] = useState(false);
  const isKept = given && row.text === text.trim();
  useEffect(() => {
    if (isKept) onClose();
  }, [isKept, onClose]);
  const give = () => {
    if (text.trim() === row.text) {
      onClose();
      return;
    }
    setGiven(true);
    onGiven(text);
  };
  return (
    <div className="text-editor" onKeyDown={({ key }) => key === "Escape" && onClose()}>
      <TextField
        ariaLabel={words.editorLabel(row.row + 1)}
        description={words.editorHint}
        multiline
        autoAdjustHeight
        autoFocus
        resizable={false}
        value={text}
        onChange={(_, value = "") => setText(value)}
      />
      {row.text !== before && !isKept && (
        <p className="text-meanwhile" role="alert">
          {words.changedMeanwhile(row.text)}
        </p>
      )}
      <div className="pane-settle">
        <PrimaryButton text={words.keepText} disabled={busy} allowDisabledFocus onClick={give} />
        <DefaultButton text={words.dropText} onClick={onClose} />
      </div>
    </div>
  );
}
