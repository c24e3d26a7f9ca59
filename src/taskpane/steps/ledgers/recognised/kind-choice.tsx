import { Dropdown } from "@fluentui/react";
import { ledgerKinds } from "../../../../domain/ledger/header-words";
import type { LedgerKind } from "../../../../domain/ledger/result";
import { useWords } from "../../../language";
import type { PaneEvent } from "../../../pane-event";

interface KindChoiceProps {
  readonly sheet: string;
  /** As it is read now; undefined where nothing was recognised. */
  readonly kind: LedgerKind | "none" | undefined;
  readonly busy: boolean;
  readonly send: (event: PaneEvent) => void;
}

/** Which kind of ledger a sheet is, corrected by choosing. */
export function KindChoice({ sheet, kind, busy, send }: KindChoiceProps) {
  const { ledger, ledgersStep } = useWords();
  const words = ledgersStep.sheet;
  const kinds = [...ledgerKinds, "none"] as const;
  return (
    <Dropdown
      ariaLabel={words.kindOf(sheet)}
      placeholder={words.unknown}
      disabled={busy}
      selectedKey={kind ?? null}
      options={kinds.map((one) => ({ key: one, text: one === "none" ? words.notLedger : ledger.kinds[one] }))}
      onChange={(_, option) => {
        const chosen = kinds.find((one) => one === option?.key);
        if (chosen !== undefined && chosen !== kind)
          send({ type: "ledger-chosen", choice: { of: "sheet", sheet, kind: chosen } });
      }}
      dropdownWidth="auto"
      className="ledgers-kind"
    />
  );
}
