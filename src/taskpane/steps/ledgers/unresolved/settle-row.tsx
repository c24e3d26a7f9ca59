import { DefaultButton } from "@fluentui/react";
import { lazy, Suspense, useState } from "react";
import type { Table3Meaning } from "../../../../domain/ledger/names-for";
import type { UnresolvedRow } from "../../../../domain/ledger/result";
import { a1 } from "../../../../domain/sheet/address";
import { useWords } from "../../../language";
import { ChooseName } from "./choose-name";
import { legalNames, likelyNames, meaningOf } from "./legal-names";

/** How a cell is read comes when somebody wants to write one. */
const WriteRow = lazy(async () => ({ default: (await import(/* webpackPrefetch: true */ "./write-row")).WriteRow }));

interface SettleRowProps {
  readonly row: UnresolvedRow;
  readonly of: Table3Meaning["field"];
  readonly busy: boolean;
  readonly onSettle: (meaning: Table3Meaning) => void;
}

/** Settles one row: the name that is chosen is written into its cell of the ledger, and what will stand there is shown. */
export function SettleRow({ row, of, busy, onSettle }: SettleRowProps) {
  const { ledger, ledgersStep, pane } = useWords();
  const { unresolved } = ledgersStep;
  const [open, setOpen] = useState(false);
  const place = pane.cellAt(row.sheet, a1(row.row, row.column ?? 0));
  if (!open) {
    return (
      <DefaultButton text={unresolved.choose} ariaLabel={unresolved.chooseFor(place)} onClick={() => setOpen(true)} />
    );
  }
  const likely = likelyNames(of, row.problem);
  return (
    <ChooseName
      legend={unresolved.rowIs(place, ledger.field(row.field))}
      value={row.value}
      names={legalNames(of)}
      {...(likely !== undefined && { likely })}
      onCancel={() => setOpen(false)}
    >
      {(choice) => (
        <Suspense fallback={null}>
          <WriteRow row={row} meaning={choice && meaningOf(of, choice)} busy={busy} onSettle={onSettle} />
        </Suspense>
      )}
    </ChooseName>
  );
}
