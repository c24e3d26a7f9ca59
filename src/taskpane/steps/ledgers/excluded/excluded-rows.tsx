import { rowSpot } from "../../../../actions/spots";
import type { LedgerReading } from "../../../../domain/ledger/result";
import { useWords } from "../../../language";
import { Folded } from "../../../parts/folded";
import { LongList } from "../../../parts/long-list";
import type { PaneEvent } from "../../../pane-event";
import { byReason } from "./by-reason";

interface ExcludedRowsProps {
  readonly reading: LedgerReading;
  readonly send: (event: PaneEvent) => void;
}

/** What was not counted, and why. */
export function ExcludedRows({ reading, send }: ExcludedRowsProps) {
  const { ledger, ledgersStep, pane } = useWords();
  const { excluded, ledgers } = reading;
  if (excluded.length === 0) return null;
  return (
    <Folded title={ledgersStep.excluded.title(excluded.length)}>
      {byReason(excluded).map(({ reason, rows }) => (
        <Folded key={reason} title={ledgersStep.excluded.reason(reason, rows.length)}>
          <LongList
            items={rows}
            draw={({ sheet, row, reason: why }) => (
              <button
                type="button"
                className="pane-jump"
                onClick={() => send({ type: "go", spot: rowSpot(ledgers, sheet, row) })}
              >
                <b>{pane.rowAt(sheet, row + 1)}</b>
                <span>{ledger.excluded(why)}</span>
              </button>
            )}
          />
        </Folded>
      ))}
    </Folded>
  );
}
