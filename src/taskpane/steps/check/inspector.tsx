import { Link } from "@fluentui/react";
import { rowSpot } from "../../../actions/spots";
import type { FindingFacts, NamedTerm } from "../../../domain/reconcile/describe";
import { rowsBehind } from "../../../domain/ledger/rows-behind";
import type { CellKey } from "../../../domain/format/cell-key";
import { parseA1 } from "../../../domain/sheet/address";
import type { Finding } from "../../../domain/reconcile/evaluate";
import { useWords } from "../../language";
import type { PaneProps } from "../../pane";
import { LongList } from "../../parts/long-list";

type Unequal = Extract<FindingFacts, { kind: "unequal" }>;

interface InspectorProps extends PaneProps {
  readonly facts: Unequal;
  readonly finding: Finding;
}

/** Both sides of a sum that does not come out, item by item, and the ledger rows that may explain the difference. */
export function Inspector({ facts, finding, session, send }: InspectorProps) {
  const { checkStep } = useWords();
  const sheet = finding.at.flatMap((key) => session.check?.report.places.get(key)?.sheet ?? [])[0];
  const go = (address: string) => {
    const place = parseA1(address);
    if (sheet === undefined || place === undefined) return;
    const { row, column } = place;
    send({
      type: "go",
      spot: { sheet, area: { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column } },
    });
  };
  return (
    <div className="check-inspector">
      <Side title={checkStep.left} terms={facts.left} sum={facts.leftSum} onGo={go} />
      <Side title={checkStep.right} terms={facts.right} sum={facts.rightSum} onGo={go} />
      <p>
        <b>{checkStep.difference(Math.abs(facts.leftSum - facts.rightSum))}</b>
      </p>
      <Explaining finding={finding} session={session} send={send} />
    </div>
  );
}

interface SideProps {
  readonly title: string;
  readonly terms: readonly NamedTerm[];
  readonly sum: number;
  readonly onGo: (address: string) => void;
}

function Side({ title, terms, sum, onGo }: SideProps) {
  const { checkStep } = useWords();
  return (
    <table className="check-side">
      <caption>{checkStep.side(title, sum)}</caption>
      <tbody>
        {terms.map(({ label, address, value, sign, lastYear }, index) => (
          <tr key={index}>
            <th scope="row">{lastYear ? checkStep.lastYear(label) : label}</th>
            <td>{sign === -1 ? `−${value}` : value}</td>
            <td>
              {address !== undefined && (
                <Link aria-label={checkStep.goTo(label, address)} onClick={() => onGo(address)}>
                  {address}
                </Link>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The rows behind the cell to look at first, else behind all of the finding's cells. */
function Explaining({ finding, session, send }: PaneProps & { readonly finding: Finding }) {
  const words = useWords();
  const reading = session.inspection?.reading;
  if (reading === undefined) return null;
  const { detail, at } = finding;
  const keys = detail.kind === "unequal" && detail.suspect !== undefined ? [detail.suspect.key] : at;
  const rows = keys.flatMap((key) => rowsBehind(key as CellKey, reading.tally));
  if (rows.length === 0) return <p className="pane-hint">{words.checkStep.noRows}</p>;
  return (
    <>
      <p className="pane-hint">{words.checkStep.rows(rows.length)}</p>
      <LongList
        items={rows}
        idOf={({ sheet, row }, index) => `${sheet} ${row} ${index}`}
        draw={({ sheet, row }) => (
          <Link onClick={() => send({ type: "go", spot: rowSpot(reading.ledgers, sheet, row) })}>
            {words.pane.rowAt(sheet, row + 1)}
          </Link>
        )}
      />
    </>
  );
}
