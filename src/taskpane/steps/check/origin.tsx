import type { CellKey } from "../../../domain/format/cell-key";
import { rowsBehind } from "../../../domain/ledger/rows-behind";
import { recordName } from "../../../domain/record/record";
import { contains } from "../../../domain/sheet/address";
import { useWords } from "../../language";
import type { PaneProps } from "../../pane";
import { planOf, type Session } from "../../session";
import { LedgerRows } from "../../parts/ledger-rows";

/** 来源: the ledger rows behind the figure that is selected in the workbook. */
export function Origin({ session, send }: PaneProps) {
  const { pane } = useWords();
  const key = selectedCell(session);
  const reading = session.inspection?.reading;
  if (reading === undefined) return null;
  const rows = key === undefined ? [] : rowsBehind(key, reading.tally);
  return (
    <section aria-label={pane.check.origin}>
      <h2>{pane.check.origin}</h2>
      {key === undefined && <p className="pane-hint">{pane.check.originHint}</p>}
      {key !== undefined && (
        <p>
          {rows.length === 0 ? pane.check.noOrigin(recordName(key)) : pane.check.originOf(recordName(key), rows.length)}
        </p>
      )}
      <LedgerRows key={key} rows={rows} reading={reading} send={send} />
    </section>
  );
}

/** The number cell of the report that the person is at. */
function selectedCell(session: Session): CellKey | undefined {
  const { at, check } = session;
  if (at === undefined || check === undefined) return undefined;
  const found = [...check.report.places].find(
    ([, place]) => place.sheet === at.sheet && contains(at.area, place.row, place.column),
  )?.[0];
  // Cells of the old format have no ledger behind them.
  return planOf(session)?.cells.find(({ key }) => key === found)?.key;
}
