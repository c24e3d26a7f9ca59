import { Link } from "@fluentui/react";
import { useContext, useMemo } from "react";
import { rowSpot } from "../../../actions/spots";
import type { AnyCellKey } from "../../../domain/format/cell-key";
import { useWords } from "../../language";
import type { PaneProps } from "../../pane";
import { LongList } from "../../parts/long-list";
import { rowsBehindAll } from "./explaining-rows";
import { SessionContext } from "./session-context";

interface ExplainingProps extends Pick<PaneProps, "send"> {
  readonly cells: readonly AnyCellKey[];
}

/** The ledger rows behind cells that a finding rests on. */
export function Explaining({ cells, send }: ExplainingProps) {
  const words = useWords();
  const reading = useContext(SessionContext).inspection?.reading;
  const rows = useMemo(() => (reading === undefined ? [] : rowsBehindAll(cells, reading.tally)), [cells, reading]);
  if (reading === undefined) return null;
  if (rows.length === 0) return <p className="pane-hint">{words.checkStep.noRows}</p>;
  return (
    <>
      <p className="pane-hint">{words.checkStep.rows(rows.length)}</p>
      <LongList
        items={rows}
        idOf={({ sheet, row }) => `${sheet} ${row}`}
        draw={({ sheet, row }) => (
          <Link onClick={() => send({ type: "go", spot: rowSpot(reading.ledgers, sheet, row) })}>
            {words.pane.rowAt(sheet, row + 1)}
          </Link>
        )}
      />
    </>
  );
}
