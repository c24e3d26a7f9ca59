import { DefaultButton } from "@fluentui/react";
import type { TextDecision } from "../../../actions/decide-text";
import type { StandingRow } from "../../../domain/text-sheet/text-sheet";
import { useWords } from "../../language";

interface ParagraphChoicesProps {
  readonly row: StandingRow;
  readonly busy: boolean;
  readonly onDecided: (decision: TextDecision) => void;
}

/** What a person may decide about a paragraph besides changing its words. */
export function ParagraphChoices({ row, busy, onDecided }: ParagraphChoicesProps) {
  switch (row.state) {
    case "decide":
      return <EitherOr row={row} busy={busy} onDecided={onDecided} />;
    case "added":
      return <TakeOrLeave row={row} busy={busy} onDecided={onDecided} />;
    case "edited":
    case "updated":
    case "omitted":
      return row.draft === "" ? null : <DraftBehind row={row} busy={busy} onDecided={onDecided} />;
    default:
      return null;
  }
}

/** The draft has gone another way than the office's words: both are shown, one is chosen. */
function EitherOr({ row, busy, onDecided }: ParagraphChoicesProps) {
  const { textStep: words } = useWords();
  const number = row.row + 1;
  return (
    <>
      <p className="pane-hint">{words.decideHint}</p>
      <blockquote className="text-draft" aria-label={words.drafted}>
        <b>{words.drafted}</b> {row.draft === "" ? words.noLonger : row.draft}
      </blockquote>
      <div className="text-choices">
        <Choice
          text={words.takeDraft}
          name={words.takeDraftRow(number)}
          busy={busy}
          onClick={() => onDecided({ kind: "take-draft" })}
        />
        <Choice
          text={words.keepOwn}
          name={words.keepOwnRow(number)}
          busy={busy}
          onClick={() => onDecided({ kind: "keep" })}
        />
      </div>
    </>
  );
}

/** Drafted only when the office had begun to write. */
function TakeOrLeave({ row, busy, onDecided }: ParagraphChoicesProps) {
  const { textStep: words } = useWords();
  const number = row.row + 1;
  return (
    <>
      <p className="pane-hint">{words.addedHint}</p>
      <div className="text-choices">
        <Choice
          text={words.take}
          name={words.takeRow(number)}
          busy={busy}
          onClick={() => onDecided({ kind: "keep" })}
        />
        <Choice
          text={words.leaveOut}
          name={words.leaveOutRow(number)}
          busy={busy}
          onClick={() => onDecided({ kind: "write", text: "" })}
        />
      </div>
    </>
  );
}

/** The office has its own words, or wants none: the draft is there to go back to. */
function DraftBehind({ row, busy, onDecided }: ParagraphChoicesProps) {
  const { textStep: words } = useWords();
  return (
    <details className="pane-folded text-behind">
      <summary>{words.seeDraft}</summary>
      <blockquote className="text-draft">{row.draft}</blockquote>
      <Choice
        text={words.takeDraft}
        name={words.takeDraftRow(row.row + 1)}
        busy={busy}
        onClick={() => onDecided({ kind: "take-draft" })}
      />
    </details>
  );
}

interface ChoiceProps {
  readonly text: string;
  readonly name: string;
  readonly busy: boolean;
  readonly onClick: () => void;
}

function Choice({ text, name, busy, onClick }: ChoiceProps) {
  return <DefaultButton text={text} ariaLabel={name} disabled={busy} allowDisabledFocus onClick={onClick} />;
}
