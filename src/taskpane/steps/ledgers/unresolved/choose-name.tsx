import { Link, TextField } from "@fluentui/react";
import { useId, useState, type ReactNode } from "react";
import { useWords } from "../../../language";
import { namesHolding, type LegalName } from "./legal-names";

interface ChooseNameProps {
  /** What is being decided. */
  readonly legend: string;
  /** What stands in the ledger; names the search for who hears it. */
  readonly value: string;
  readonly names: readonly LegalName[];
  /** Those that come into question, where that is known: listed until somebody searches for others. */
  readonly likely?: readonly LegalName[];
  readonly onCancel: () => void;
  /** What can be done with the name that was chosen. */
  readonly children: (choice: LegalName | undefined) => ReactNode;
}

/** One of the names that the law has for rows or columns of table three. */
export function ChooseName({ legend, value, names, likely, onCancel, children }: ChooseNameProps) {
  const { unresolved } = useWords().ledgersStep;
  const [search, setSearch] = useState("");
  const [chosen, setChosen] = useState<LegalName["means"]>();
  const listed = search === "" ? (likely ?? names) : namesHolding(names, search);
  // What the search hides is not what the person sees to be chosen.
  const choice = listed.find(({ means }) => means === chosen);
  return (
    <fieldset
      className="ledgers-settle"
      onKeyDown={({ key }) => {
        if (key === "Escape") onCancel();
      }}
    >
      <legend>{legend}</legend>
      <TextField
        autoFocus
        ariaLabel={unresolved.searchFor(value)}
        placeholder={unresolved.search}
        value={search}
        onChange={(_, text = "") => setSearch(text)}
      />
      <p className="ledgers-unseen" role="status">
        {search !== "" && unresolved.found(listed.length)}
      </p>
      <NameList names={listed} chosen={chosen} onChoose={setChosen} />
      {listed.length === 0 && <p className="pane-hint">{unresolved.nothing}</p>}
      {search === "" && likely !== undefined && <p className="pane-hint">{unresolved.likely}</p>}
      <div className="ledgers-buttons">
        {children(choice)}
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
