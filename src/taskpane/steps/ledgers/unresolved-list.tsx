import { DefaultButton, Dropdown, type IDropdownOption } from "@fluentui/react";
import { useState } from "react";
import { field } from "../../../domain/ledger/classify/fields";
import { applicantNames, outcomeNames } from "../../../domain/ledger/classify/statutory-names";
import type { UnresolvedRow } from "../../../domain/ledger/result";
import type { OfficeWord } from "../../../domain/settings/settings";
import { useWords } from "../../language";
import type { PaneEvent } from "../../session";
import { placeSpot } from "../../../actions/spots";
import { ShortList } from "../../parts/short-list";

interface UnresolvedListProps {
  readonly rows: readonly UnresolvedRow[];
  readonly busy: boolean;
  readonly send: (event: PaneEvent) => void;
}

/** The rows that need a person. An unknown word can be given its meaning here, once for all rows that have it. */
export function UnresolvedList({ rows, busy, send }: UnresolvedListProps) {
  const words = useWords();
  if (rows.length === 0) return null;
  return (
    <>
      <h2>{words.pane.fill.unresolved(rows.length)}</h2>
      <p className="pane-hint">{words.pane.fill.unresolvedHint}</p>
      <ShortList
        items={rows}
        draw={(row) => (
          <div className="pane-card">
            <button type="button" className="pane-jump" onClick={() => send({ type: "go", spot: spotOf(row) })}>
              {words.ledger.unresolved(row)}
            </button>
            {isFirstOfWord(row, rows) && (
              <Settle row={row} busy={busy} onSettle={(word) => send({ type: "word-settled", word })} />
            )}
          </div>
        )}
      />
    </>
  );
}

const fieldOfWord: Readonly<Record<string, OfficeWord["field"]>> = {
  [field.result]: "outcome",
  [field.detail]: "outcome",
  [field.applicantType]: "applicant",
};

function isFirstOfWord(row: UnresolvedRow, rows: readonly UnresolvedRow[]): boolean {
  return (
    row.problem.code === "unknown-word" &&
    fieldOfWord[row.field] !== undefined &&
    rows.find((other) => other.field === row.field && other.value === row.value) === row
  );
}

interface SettleProps {
  readonly row: UnresolvedRow;
  readonly busy: boolean;
  readonly onSettle: (word: OfficeWord) => void;
}

function Settle({ row, busy, onSettle }: SettleProps) {
  const { pane } = useWords();
  const [chosen, setChosen] = useState<string>();
  const means = fieldOfWord[row.field] ?? "outcome";
  const names = means === "outcome" ? outcomeNames : applicantNames;
  const options: IDropdownOption[] = names.map((name) => ({
    key: name.means,
    text: name.heading === undefined ? name.label : `${name.heading} ${name.label}`,
    title: name.label,
  }));
  const settle = () => {
    const word = wordOf(means, row.value, chosen);
    if (word !== undefined) onSettle(word);
  };
  return (
    <div className="pane-settle">
      <Dropdown
        label={pane.fill.means(row.value)}
        placeholder={pane.fill.choose}
        options={options}
        onChange={(_, option) => setChosen(String(option?.key))}
        dropdownWidth="auto"
        styles={{ root: { flex: 1, minWidth: 0 } }}
      />
      <DefaultButton text={pane.fill.remember} disabled={busy || chosen === undefined} onClick={settle} />
    </div>
  );
}

function wordOf(means: OfficeWord["field"], text: string, chosen: string | undefined): OfficeWord | undefined {
  const outcome = outcomeNames.find((name) => name.means === chosen);
  const applicant = applicantNames.find((name) => name.means === chosen);
  if (means === "outcome") return outcome && { field: "outcome", text, means: outcome.means };
  return applicant && { field: "applicant", text, means: applicant.means };
}

function spotOf({ sheet, row, column = 0 }: UnresolvedRow) {
  return placeSpot({ sheet, row, column });
}
