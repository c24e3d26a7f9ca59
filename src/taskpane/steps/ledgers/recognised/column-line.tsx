import { Dropdown, Link } from "@fluentui/react";
import { useState } from "react";
import type { RecognisedLedger } from "../../../../domain/ledger/result";
import { noField } from "../../../../domain/ledger/told";
import { columnLetter } from "../../../../domain/sheet/address";
import { useWords } from "../../../language";
import type { PaneEvent } from "../../../pane-event";
import { fieldChoices, headSpot, mayChooseField, type LedgerColumn } from "./ledger-columns";

interface ColumnLineProps {
  readonly ledger: RecognisedLedger;
  readonly column: LedgerColumn;
  readonly busy: boolean;
  readonly send: (event: PaneEvent) => void;
}

/** A column and what it serves as: shown on the sheet by a click, corrected by choosing. */
export function ColumnLine({ ledger, column, busy, send }: ColumnLineProps) {
  const { ledger: ledgerWords, ledgersStep } = useWords();
  const words = ledgersStep.sheet;
  const [open, setOpen] = useState(false);
  const letter = columnLetter(column.column);
  const name = (field: string): string => (field === noField ? words.noField : ledgerWords.field(field));
  return (
    <li className="ledgers-column">
      <Link
        aria-label={words.showColumn(letter, column.header)}
        onClick={() => send({ type: "go", spot: headSpot(ledger, column.column) })}
      >
        {words.column(letter, column.header)}
      </Link>
      {open ? (
        <Dropdown
          ariaLabel={words.fieldOf(letter, column.header)}
          disabled={busy}
          selectedKey={column.field ?? noField}
          options={fieldChoices(ledger.kind).map((field) => ({ key: field, text: name(field) }))}
          onChange={(_, option) => {
            setOpen(false);
            const field = String(option?.key);
            if (field === (column.field ?? noField)) return;
            const { sheet } = ledger;
            send({ type: "ledger-chosen", choice: { of: "column", sheet, header: column.header, field } });
          }}
          dropdownWidth="auto"
        />
      ) : (
        <span>
          {name(column.field ?? noField)}{" "}
          {mayChooseField(column) && (
            <Link aria-label={words.changeColumn(letter, column.header)} onClick={() => setOpen(true)}>
              {words.change}
            </Link>
          )}
        </span>
      )}
    </li>
  );
}
