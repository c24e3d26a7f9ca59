import type { FillPlan } from "../../../actions/plan-fill";
import { recordName } from "../../../domain/record/record";
import { useWords } from "../../language";

/** Cells that no ledger in the workbook speaks of. */
export function LeftCells({ plan }: { readonly plan: FillPlan }) {
  const { pane, ledger } = useWords();
  const count = [...plan.left.values()].reduce((sum, keys) => sum + keys.length, 0);
  if (count === 0) return null;
  return (
    <>
      <h2>{pane.fill.left(count)}</h2>
      <p className="pane-hint">{pane.fill.leftHint}</p>
      <ul className="pane-lines">
        {[...plan.left].map(([kind, keys]) => (
          <li key={kind}>
            {pane.fill.leftBy(ledger.kinds[kind], keys.slice(0, 3).map(recordName), Math.max(0, keys.length - 3))}
          </li>
        ))}
      </ul>
    </>
  );
}
