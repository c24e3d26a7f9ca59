import { Checkbox } from "@fluentui/react";
import type { FillPlan } from "../../../actions/plan-fill";
import type { CellKey } from "../../../domain/format/cell-key";
import { recordName } from "../../../domain/record/record";
import { shown } from "../../../domain/report/cell-value";
import { useWords } from "../../language";
import type { PaneEvent } from "../../pane-event";

interface KeptValuesProps {
  readonly plan: FillPlan;
  readonly replace: ReadonlySet<CellKey>;
  readonly send: (event: PaneEvent) => void;
}

/** Values a person typed. Those given up for the ledgers' figure stay in the list, so that the choice can be undone. */
export function KeptValues({ plan, replace, send }: KeptValuesProps) {
  const { fill } = useWords().pane;
  const cells = plan.cells.filter(({ key, state }) => state === "kept" || replace.has(key));
  if (cells.length === 0) return null;
  return (
    <>
      <h2>{fill.kept(cells.length)}</h2>
      <p className="pane-hint">{fill.keptHint}</p>
      <ul className="pane-list">
        {cells.map(({ key, before, counted }) => (
          <li key={key} className="pane-card">
            <span>{recordName(key)}</span>
            <p>{fill.keptValue(String(shown(before)) || fill.blank, String(counted ?? ""))}</p>
            <Checkbox
              label={fill.replace}
              ariaLabel={fill.replaceCell(recordName(key))}
              checked={replace.has(key)}
              onChange={(_, checked = false) => send({ type: "replace-chosen", key, replace: checked })}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
