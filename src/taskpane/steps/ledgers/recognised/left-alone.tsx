import type { LedgerReading, SheetLeftAlone } from "../../../../domain/ledger/result";
import { useWords } from "../../../language";
import { Folded } from "../../../parts/folded";
import type { PaneEvent } from "../../../pane-event";
import { KindChoice } from "./kind-choice";

interface LeftAloneProps {
  readonly reading: LedgerReading;
  readonly busy: boolean;
  readonly send: (event: PaneEvent) => void;
}

/** Reasons for which a person may know better. */
const doubtful: ReadonlySet<SheetLeftAlone["reason"]> = new Set(["unknown", "summary", "told"]);

/** Sheets that were not read, and why. Where none was, they are what the person has to look at. */
export function LeftAlone({ reading, busy, send }: LeftAloneProps) {
  const { pane, ledger } = useWords();
  const { leftAlone, ledgers } = reading;
  if (leftAlone.length === 0) return null;
  return (
    <Folded title={pane.read.leftAlone(leftAlone.length)} open={ledgers.length === 0}>
      <ul className="pane-list">
        {leftAlone.map(({ sheet, reason }) => (
          <li key={sheet} className="pane-card">
            <p>{pane.read.leftAloneFor(sheet, ledger.leftAlone[reason])}</p>
            {doubtful.has(reason) && (
              <KindChoice
                key={reason}
                sheet={sheet}
                kind={reason === "told" ? "none" : undefined}
                busy={busy}
                send={send}
              />
            )}
          </li>
        ))}
      </ul>
    </Folded>
  );
}
