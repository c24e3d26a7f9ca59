import { DefaultButton, Link, PrimaryButton, TextField } from "@fluentui/react";
import { useId, useState } from "react";
import type { OfficeWord } from "../../../../domain/settings/settings";
import { useWords } from "../../../language";
import type { WordRows } from "./by-word";
import { legalNames, namesHolding, wordMeaning, type LegalName } from "./legal-names";

interface SettleWordProps {
  readonly word: WordRows;
  readonly busy: boolean;
  readonly onSettle: (word: OfficeWord) => void;
}

/** Says once what a word stands for, from the names that the law has. */
export function SettleWord({ word, busy, onSettle }: SettleWordProps) {
  const { unresolved } = useWords().ledgersStep;
  const [open, setOpen] = useState(false);
  if (!open) {
    return (
      <DefaultButton
        text={unresolved.settle}
        ariaLabel={unresolved.settleWord(word.value)}
        onClick={() => setOpen(true)}
      />
    );
  }
  return <Choosing word={word} busy={busy} onSettle={onSettle} onCancel={() => setOpen(false)} />;
}

function Choosing({ word, busy, onSettle, onCancel }: SettleWordProps & { readonly onCancel: () => void }) {
  const { unresolved } = useWords().ledgersStep;
  const [search, setSearch] = useState("");
  const [chosen, setChosen] = useState<LegalName["means"]>();
  const names = namesHolding(legalNames(word.of), search);
  // What the search hides is not what the person sees to be chosen.
  const choice = names.find(({ means }) => means === chosen);
  const settle = () => {
    const meaning = choice && wordMeaning(word.of, word.value, choice);
    if (meaning !== undefined) onSettle(meaning);
  };
  return (
    <fieldset
      className="ledgers-settle"
      onKeyDown={({ key }) => {
        if (key === "Escape") onCancel();
      }}
    >
      <legend>{unresolved.means(word.value)}</legend>
      <TextField
        autoFocus
        ariaLabel={unresolved.searchFor(word.value)}
        placeholder={unresolved.search}
        value={search}
        onChange={(_, text = "") => setSearch(text)}
      />
      <p className="ledgers-unseen" role="status">
        {search !== "" && unresolved.found(names.length)}
      </p>
      <NameList names={names} chosen={chosen} onChoose={setChosen} />
      {names.length === 0 && <p className="pane-hint">{unresolved.nothing}</p>}
      <div className="ledgers-buttons">
        <PrimaryButton
          text={unresolved.keep(word.rows.length)}
          disabled={busy || choice === undefined}
          onClick={settle}
        />
        <Link onClick={onCancel}>{unresolved.cancel}</Link>
      </div>
    </fieldset>
  );
}

interface NameListProps {
  readonly names: readonly LegalName[];
  readonly chosen: LegalName["means"] | undefined;
  readonly onChoose: (means: LegalName["means"]) => void;
}

function NameList({ names, chosen, onChoose }: NameListProps) {
  const group = useId();
  return (
    <div className="ledgers-names">
      {names.map(({ means, label, heading }) => (
        <label key={means}>
          <input type="radio" name={group} checked={means === chosen} onChange={() => onChoose(means)} />
          <span>
            {heading !== undefined && <small>{heading} </small>}
            {label}
          </span>
        </label>
      ))}
    </div>
  );
}
