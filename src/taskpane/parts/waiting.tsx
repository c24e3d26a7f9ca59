import { Link, ProgressIndicator } from "@fluentui/react";
import { useWords } from "../language";
import "./waiting.css";

interface WaitingProps {
  /** What is under way: 正在读取台账… */
  readonly what: string;
  /** How much of it is done, from 0 to 1, where that is known. */
  readonly share?: number;
  /** Breaks it off; absent where that would leave half a thing behind. */
  readonly onCancel?: () => void;
}

/** Shown when something takes longer than half a second. */
export function Waiting({ what, share, onCancel }: WaitingProps) {
  const { waiting } = useWords();
  return (
    <div className="waiting">
      <ProgressIndicator label={what} {...(share !== undefined && { percentComplete: share })} />
      {onCancel !== undefined && (
        <Link onClick={onCancel} aria-label={waiting.cancelWhat(what)}>
          {waiting.cancel}
        </Link>
      )}
    </div>
  );
}
