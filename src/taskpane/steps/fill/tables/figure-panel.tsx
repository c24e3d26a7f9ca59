import { Checkbox, Link } from "@fluentui/react";
import { placeSpot } from "../../../../actions/spots";
import type { FillPlan } from "../../../../actions/plan-fill";
import type { FilledCell } from "../../../../domain/fill/fill-cells";
import { rowsBehind } from "../../../../domain/ledger/rows-behind";
import { recordName } from "../../../../domain/record/record";
import { useWords } from "../../../language";
import { LedgerRows } from "../../../parts/ledger-rows";
import type { PaneEvent } from "../../../pane-event";
import { cellSentence, cellState } from "./cell-state";

interface FigurePanelProps {
  readonly cell: FilledCell;
  readonly plan: FillPlan;
  readonly replace: ReadonlySet<FilledCell["key"]>;
  /** Sheets that are not there before the fill. */
  readonly newSheets: readonly string[];
  readonly send: (event: PaneEvent) => void;
  readonly onClose: () => void;
}

/** Where a number comes from: the ledger rows behind it, each a click away. */
export function FigurePanel({ cell, plan, replace, newSheets, send, onClose }: FigurePanelProps) {
  const { pane, fillStep } = useWords();
  const state = cellState(cell, replace);
  const { key, place } = cell;
  return (
    <div className="fill-panel">
      <b>{recordName(key)}</b>
      <p>{cellSentence(cell, state, fillStep.values, pane.fill.blank)}</p>
      {(state === "kept" || state === "replaced") && (
        <Checkbox
          label={pane.fill.replace}
          checked={state === "replaced"}
          onChange={(_, checked = false) => send({ type: "replace-chosen", key, replace: checked })}
        />
      )}
      <Behind cell={cell} plan={plan} send={send} />
      <p className="fill-links">
        {newSheets.includes(place.sheet) ? (
          <span className="pane-hint">{fillStep.goToCellNew}</span>
        ) : (
          <Link onClick={() => send({ type: "go", spot: placeSpot(place) })}>{fillStep.goToCell}</Link>
        )}
        <Link onClick={onClose}>{fillStep.close}</Link>
      </p>
    </div>
  );
}

function Behind({ cell, plan, send }: Pick<FigurePanelProps, "cell" | "plan" | "send">) {
  const { fillStep } = useWords();
  const { reading } = plan;
  const rows = rowsBehind(cell.key, reading.tally);
  if (rows.length === 0) {
    return <p className="pane-hint">{cell.from === "law" ? fillStep.law : fillStep.noRows}</p>;
  }
  return (
    <>
      <p className="pane-hint">{fillStep.rows(rows.length)}</p>
      <LedgerRows rows={rows} reading={reading} send={send} />
    </>
  );
}
