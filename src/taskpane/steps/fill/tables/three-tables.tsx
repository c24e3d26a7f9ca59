import { useMemo, useState } from "react";
import type { FillPlan } from "../../../../actions/plan-fill";
import type { CellKey } from "../../../../domain/format/cell-key";
import { useWords } from "../../../language";
import type { PaneEvent } from "../../../pane-event";
import { cellState, type CellState } from "./cell-state";
import { FigurePanel } from "./figure-panel";
import { smallTables } from "./small-table";
import { TableView } from "./table-view";

interface ThreeTablesProps {
  readonly plan: FillPlan;
  readonly replace: ReadonlySet<CellKey>;
  readonly newSheets: readonly string[];
  readonly send: (event: PaneEvent) => void;
}

/** The tables as they will stand, before they are written. */
export function ThreeTables({ plan, replace, newSheets, send }: ThreeTablesProps) {
  const { fillStep } = useWords();
  const [open, setOpen] = useState<CellKey>();
  const cells = useMemo(() => new Map(plan.cells.map((cell) => [cell.key, cell])), [plan]);
  const states = new Set(plan.cells.map((cell) => cellState(cell, replace)));
  const opened = open && cells.get(open);
  return (
    <section aria-label={fillStep.tables} className="fill-tables">
      <h2>{fillStep.tables}</h2>
      <p className="pane-hint">{fillStep.tablesHint(legendOf(states, fillStep.legend))}</p>
      {smallTables.map((table) => (
        <TableView
          key={table.id}
          table={table}
          cells={cells}
          replace={replace}
          open={open}
          panel={
            opened !== undefined && (
              <FigurePanel
                key={opened.key}
                cell={opened}
                plan={plan}
                replace={replace}
                newSheets={newSheets}
                send={send}
                onClose={() => setOpen(undefined)}
              />
            )
          }
          onPress={(key) => setOpen(key === open ? undefined : key)}
        />
      ))}
    </section>
  );
}

type Legend = Readonly<Record<"changed" | "kept" | "replaced" | "left", string>>;

/** Only the marks that are to be seen are explained. */
function legendOf(states: ReadonlySet<CellState>, legend: Legend): readonly string[] {
  const lines = (["changed", "kept", "replaced", "left"] as const).filter((state) => states.has(state));
  return lines.map((state) => legend[state]);
}
