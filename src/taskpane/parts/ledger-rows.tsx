import { rowSpot } from "../../actions/spots";
import type { LedgerReading, RowRef } from "../../domain/ledger/result";
import { useWords } from "../language";
import type { PaneEvent } from "../pane-event";
import { LongList } from "./long-list";

interface LedgerRowsProps {
  readonly rows: readonly RowRef[];
  readonly reading: Pick<LedgerReading, "ledgers">;
  readonly send: (event: PaneEvent) => void;
}

/** The ledger rows behind a figure, each a click away. */
export function LedgerRows({ rows, reading, send }: LedgerRowsProps) {
  const { pane } = useWords();
  return (
    <LongList
      items={rows}
      draw={({ sheet, row }) => (
        <button
          type="button"
          className="pane-jump"
          onClick={() => send({ type: "go", spot: rowSpot(reading.ledgers, sheet, row) })}
        >
          {pane.rowAt(sheet, row + 1)}
        </button>
      )}
    />
  );
}
