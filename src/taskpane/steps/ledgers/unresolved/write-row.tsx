import { PrimaryButton } from "@fluentui/react";
import type { Table3Meaning } from "../../../../domain/ledger/names-for";
import type { UnresolvedRow } from "../../../../domain/ledger/result";
import { settledCell } from "../../../../domain/ledger/settled-cell";
import { useWords } from "../../../language";

interface WriteRowProps {
  readonly row: UnresolvedRow;
  readonly meaning: Table3Meaning | undefined;
  readonly busy: boolean;
  readonly onSettle: (meaning: Table3Meaning) => void;
}

/** What will stand in the cell, and the button that writes it. */
export function WriteRow({ row, meaning, busy, onSettle }: WriteRowProps) {
  const { unresolved } = useWords().ledgersStep;
  const text = meaning && settledCell(row, meaning);
  return (
    <>
      {text !== undefined && <p className="ledgers-written">{unresolved.willStand(row.value, text)}</p>}
      <PrimaryButton
        text={unresolved.write}
        disabled={busy || meaning === undefined || text === undefined}
        onClick={() => {
          if (meaning !== undefined) onSettle(meaning);
        }}
      />
    </>
  );
}
