import { DefaultButton, Icon, Link, MessageBar, MessageBarType, TextField } from "@fluentui/react";
import { tableNames } from "../../../domain/report/table-sheets";
import { fieldsOf } from "../../../domain/ledger/fields";
import type { RecognisedLedger } from "../../../domain/ledger/result";
import { columnLetter } from "../../../domain/sheet/address";
import { useWords } from "../../language";
import type { PaneProps } from "../../pane";
import { Folded } from "../../parts/folded";

/** 台账: what was recognised in the workbook, whose it is and of which year. */
export function LedgersStep({ session, send }: PaneProps) {
  const words = useWords();
  const { inspection } = session;
  if (inspection === undefined) return null;
  const { identity, reading, tables } = inspection;
  const named = [...new Set(tables.map(({ id }) => tableNames[id]))];
  return (
    <>
      <IdentityFields session={session} send={send} />
      {inspection.mergesUnknown && <p className="pane-hint">{words.pane.read.mergesUnknown}</p>}
      {identity.problems.map((problem) => (
        <MessageBar key={problem.code} messageBarType={MessageBarType.warning} isMultiline>
          {words.problem(problem)}
        </MessageBar>
      ))}
      {reading === undefined ? (
        <p className="pane-hint">{words.pane.read.needYear}</p>
      ) : (
        <>
          <h2>{words.pane.read.ledgers(reading.ledgers.length)}</h2>
          {reading.ledgers.length === 0 && <p className="pane-hint">{words.pane.read.noLedger}</p>}
          <ul className="pane-list">
            {reading.ledgers.map((ledger) => (
              <LedgerCard
                key={`${ledger.sheet} ${ledger.kind} ${ledger.header.firstRow} ${ledger.header.firstColumn}`}
                ledger={ledger}
                onGo={() => send({ type: "go", spot: { sheet: ledger.sheet, area: ledger.header } })}
              />
            ))}
          </ul>
          {reading.notes.length > 0 && (
            <Folded title={words.pane.read.notes(reading.notes.length)} open>
              <ul className="pane-lines">
                {reading.notes.map((note, index) => (
                  <li key={index}>{words.ledger.note(note)}</li>
                ))}
              </ul>
            </Folded>
          )}
          {reading.leftAlone.length > 0 && (
            <Folded title={words.pane.read.leftAlone(reading.leftAlone.length)}>
              <ul className="pane-lines">
                {reading.leftAlone.map(({ sheet, reason }) => (
                  <li key={sheet}>{words.pane.read.leftAloneFor(sheet, words.ledger.leftAlone[reason])}</li>
                ))}
              </ul>
            </Folded>
          )}
        </>
      )}
      <DefaultButton
        text={words.pane.reread}
        disabled={session.work !== undefined}
        onClick={() => send({ type: "reread-pressed" })}
        styles={{ root: { alignSelf: "flex-start" } }}
      />
      {named.length > 0 && <p className="pane-hint">{words.pane.read.tables(words.pane.list(named))}</p>}
    </>
  );
}

/** Fields take effect when left, so that half a year is never looked for. */
function IdentityFields({ session, send }: PaneProps) {
  const { pane } = useWords();
  const organ = session.inspection?.identity.organ ?? "";
  const year = session.inspection?.identity.year;
  return (
    <>
      <TextField
        key={`organ ${organ}`}
        label={pane.read.organ}
        defaultValue={organ}
        onBlur={({ currentTarget: { value } }) => {
          if (value.trim() !== organ) send({ type: "organ-given", organ: value });
        }}
      />
      <TextField
        key={`year ${year ?? ""}`}
        label={pane.read.year}
        defaultValue={year === undefined ? "" : String(year)}
        inputMode="numeric"
        maxLength={4}
        validateOnLoad={false}
        validateOnFocusOut
        onGetErrorMessage={(value) => (/^(20\d\d)?$/.test(value.trim()) ? "" : pane.read.yearWrong)}
        onBlur={({ currentTarget: { value } }) => {
          const given = value.trim();
          if (given === String(year ?? "") || !/^(20\d\d)?$/.test(given)) return;
          send({ type: "year-given", year: given === "" ? undefined : Number(given) });
        }}
        styles={{ fieldGroup: { width: 96 } }}
      />
    </>
  );
}

function LedgerCard({ ledger, onGo }: { readonly ledger: RecognisedLedger; readonly onGo: () => void }) {
  const words = useWords();
  const { read } = words.pane;
  const { header, firstRow, lastRow, hiddenRows } = ledger;
  const names = new Map(fieldsOf(ledger.kind).map(([key, { name }]) => [key, name]));
  const empty = lastRow < firstRow;
  return (
    <li className="pane-card">
      <Link onClick={onGo}>{ledger.sheet}</Link>
      <span className="pane-tag">
        {words.ledger.kinds[ledger.kind]}
        {ledger.form === "wide" && ` · ${read.wide}`}
      </span>
      <p>
        {empty ? read.noEntries : read.entries(words.pane.rowsOf(firstRow + 1, lastRow + 1), lastRow - firstRow + 1)}
      </p>
      {hiddenRows > 0 && (
        <p>
          <Icon iconName="Info" aria-hidden /> {read.hidden(hiddenRows)}
        </p>
      )}
      <Folded title={read.columns}>
        <p className="pane-hint">{read.header(words.pane.rowsOf(header.firstRow + 1, header.lastRow + 1))}</p>
        <ul className="pane-lines">
          {[...ledger.columns]
            .sort((a, b) => a.column - b.column)
            .map(({ field, column, header: text }) => (
              <li key={`${field} ${column}`}>
                {read.column(columnLetter(column), text.replace(/\s+/gu, ""), names.get(field) ?? field)}
              </li>
            ))}
        </ul>
      </Folded>
    </li>
  );
}
