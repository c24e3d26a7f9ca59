import { DefaultButton, MessageBar, MessageBarType } from "@fluentui/react";
import type { Inspection } from "../../../actions/inspect";
import type { LedgerReading } from "../../../domain/ledger/result";
import { tableNames } from "../../../domain/report/table-sheets";
import { useWords } from "../../language";
import type { PaneProps } from "../../pane";
import { Folded } from "../../parts/folded";
import { GoOn } from "../../parts/go-on";
import { ExcludedRows } from "./excluded/excluded-rows";
import { FirstRun } from "./first-run";
import { IdentityFields } from "./identity-fields";
import "./ledgers.css";
import { LeftAlone } from "./recognised/left-alone";
import { LedgerCard } from "./recognised/ledger-card";
import { UnresolvedRows } from "./unresolved/unresolved-rows";

/** 台账: what was recognised in the workbook, whose it is and of which year, and what waits for a person. */
export function LedgersStep({ session, send, onSample }: PaneProps) {
  const words = useWords();
  const { inspection } = session;
  if (inspection === undefined) return null;
  const { identity, reading, tables } = inspection;
  const busy = session.work !== undefined;
  // On an empty workbook there is nothing yet that could have a year.
  const problems = isFirstRun(inspection) ? [] : identity.problems;
  const named = [...new Set(tables.map(({ id }) => tableNames[id]))];
  return (
    <>
      {isFirstRun(inspection) && <FirstRun busy={busy} {...(onSample !== undefined && { onSample })} />}
      <IdentityFields session={session} send={send} />
      {inspection.mergesUnknown && <p className="pane-hint">{words.pane.read.mergesUnknown}</p>}
      {problems.map((problem) => (
        <MessageBar key={problem.code} messageBarType={MessageBarType.warning} isMultiline>
          {words.problem(problem)}
        </MessageBar>
      ))}
      <SettingsProblems inspection={inspection} />
      {reading === undefined ? (
        <p className="pane-hint">{words.pane.read.needYear}</p>
      ) : (
        <ReadLedgers reading={reading} busy={busy} send={send} />
      )}
      {named.length > 0 && <p className="pane-hint">{words.pane.read.tables(words.pane.list(named))}</p>}
      <div className="pane-footer">
        {reading !== undefined && reading.ledgers.length > 0 && <GoOn session={session} send={send} />}
        <DefaultButton text={words.pane.reread} disabled={busy} onClick={() => send({ type: "reread-pressed" })} />
      </div>
    </>
  );
}

/** Without a year nothing is read: then what the workbook says of itself decides. */
function isFirstRun({ reading, identity, tables }: Inspection): boolean {
  return reading === undefined ? identity.organ === undefined && tables.length === 0 : reading.ledgers.length === 0;
}

function SettingsProblems({ inspection }: { readonly inspection: Inspection }) {
  const words = useWords();
  const { settingsProblems } = inspection;
  if (settingsProblems.length === 0) return null;
  return (
    <Folded title={words.ledgersStep.settings(settingsProblems.length)} open>
      <ul className="pane-lines">
        {settingsProblems.map((problem) => (
          <li key={`${problem.row} ${problem.code}`}>{words.settings.problem(problem)}</li>
        ))}
      </ul>
    </Folded>
  );
}

interface ReadLedgersProps extends Pick<PaneProps, "send"> {
  readonly reading: LedgerReading;
  readonly busy: boolean;
}

/** What waits for a person stands first. */
function ReadLedgers({ reading, busy, send }: ReadLedgersProps) {
  const words = useWords();
  const { rows, ledgers, notes } = reading;
  return (
    <>
      <p className="pane-rows">{words.pane.fill.rows(rows.read, rows.counted, rows.excluded, rows.unresolved)}</p>
      <UnresolvedRows rows={reading.unresolved} busy={busy} send={send} />
      <h2>{words.pane.read.ledgers(ledgers.length)}</h2>
      {ledgers.length === 0 && <p className="pane-hint">{words.pane.read.noLedger}</p>}
      <ul className="pane-list">
        {ledgers.map((ledger) => (
          <LedgerCard
            key={`${ledger.sheet} ${ledger.kind} ${ledger.header.firstRow} ${ledger.header.firstColumn}`}
            ledger={ledger}
            ledgers={ledgers}
            busy={busy}
            send={send}
          />
        ))}
      </ul>
      <ExcludedRows reading={reading} send={send} />
      {notes.length > 0 && (
        <Folded title={words.pane.read.notes(notes.length)} open>
          <ul className="pane-lines">
            {notes.map((note, index) => (
              <li key={index}>{words.ledger.note(note)}</li>
            ))}
          </ul>
        </Folded>
      )}
      <LeftAlone reading={reading} busy={busy} send={send} />
    </>
  );
}
