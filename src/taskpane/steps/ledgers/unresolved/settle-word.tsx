import { DefaultButton, PrimaryButton } from "@fluentui/react";
import { useState } from "react";
import type { OfficeWord } from "../../../../domain/settings/settings";
import { useWords } from "../../../language";
import type { WordRows } from "./by-word";
import { ChooseName } from "./choose-name";
import { legalNames, meaningOf } from "./legal-names";

interface SettleWordProps {
  readonly word: WordRows;
  readonly busy: boolean;
  readonly onSettle: (word: OfficeWord) => void;
}

/** Says once what a word stands for, from the names that the law has. */
export function SettleWord({ word, busy, onSettle }: SettleWordProps) {
  const { unresolved } = useWords().ledgersStep;
  const [open, setOpen] = useState(false);
  const { of, value, rows } = word;
  if (!open) {
    return (
      <DefaultButton text={unresolved.settle} ariaLabel={unresolved.settleWord(value)} onClick={() => setOpen(true)} />
    );
  }
  return (
    <ChooseName legend={unresolved.means(value)} value={value} names={legalNames(of)} onCancel={() => setOpen(false)}>
      {(choice) => (
        <PrimaryButton
          text={unresolved.keep(rows.length)}
          disabled={busy || choice === undefined}
          onClick={() => {
            const meaning = choice && meaningOf(of, choice);
            if (meaning !== undefined) onSettle({ ...meaning, text: value });
          }}
        />
      )}
    </ChooseName>
  );
}
