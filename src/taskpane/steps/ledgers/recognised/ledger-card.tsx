import { Icon, Link } from "@fluentui/react";
import type { RecognisedLedger } from "../../../../domain/ledger/result";
import { useWords } from "../../../language";
import { Folded } from "../../../parts/folded";
import type { PaneEvent } from "../../../pane-event";
import { ColumnLine } from "./column-line";
import { KindChoice } from "./kind-choice";
import { columnsIn, kindIsSheets, standsWithOthers } from "./ledger-columns";

interface LedgerCardProps {
  readonly ledger: RecognisedLedger;
  /** All that were recognised. */
  readonly ledgers: readonly RecognisedLedger[];
  readonly busy: boolean;
  readonly send: (event: PaneEvent) => void;
}

/** A ledger as it was recognised: its sheet, kind, rows and columns. */
export function LedgerCard({ ledger, ledgers, busy, send }: LedgerCardProps) {
  const { pane, ledger: words, ledgersStep } = useWords();
  const { read } = pane;
  const { sheet, kind, header, firstRow, lastRow, hiddenRows } = ledger;
  const columns = columnsIn(ledger);
  return (
    <li className="pane-card">
      <div className="ledgers-head">
        <Link
          aria-label={ledgersStep.sheet.showHeader(sheet)}
          onClick={() => send({ type: "go", spot: { sheet, area: header } })}
        >
          {sheet}
        </Link>
        {kindIsSheets(ledger, ledgers) ? (
          <KindChoice sheet={sheet} kind={kind} busy={busy} send={send} />
        ) : (
          <span className="pane-tag">{words.kinds[kind]}</span>
        )}
      </div>
      <p>
        {ledger.form === "wide" && `${read.wide} · `}
        {read.header(pane.rowsOf(header.firstRow + 1, header.lastRow + 1))} ·{" "}
        {lastRow < firstRow
          ? read.noEntries
          : read.entries(pane.rowsOf(firstRow + 1, lastRow + 1), lastRow - firstRow + 1)}
      </p>
      {hiddenRows > 0 && (
        <p>
          <Icon iconName="Info" aria-hidden /> {read.hidden(hiddenRows)}
        </p>
      )}
      {standsWithOthers(ledger, ledgers) && <p className="pane-hint">{ledgersStep.sheet.several}</p>}
      <Folded title={ledgersStep.sheet.columns(ledger.columns.length, ledger.otherColumns.length)}>
        <p className="pane-hint">{ledgersStep.sheet.kept}</p>
        <ul className="pane-lines">
          {columns.map((column) => (
            <ColumnLine
              key={`${column.column} ${column.field ?? ""}`}
              ledger={ledger}
              column={column}
              busy={busy}
              send={send}
            />
          ))}
        </ul>
      </Folded>
    </li>
  );
}
