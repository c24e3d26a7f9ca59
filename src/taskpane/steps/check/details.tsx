import { useWords } from "../../language";
import { useKept } from "../../parts/kept";
import { evidenceOf, restsOnCells } from "./evidence";
import { Explaining } from "./explaining";
import type { FindingCardProps } from "./finding-card";
import { Inspector } from "./inspector";

/**
 * The figures that a finding rests on, and the ledger rows behind them. Open where F8 leads, and until the person closes
 * it; worked out only then.
 */
export function Details({ name, found, check, last, place, isCurrent = false, send }: FindingCardProps) {
  const { checkStep } = useWords();
  const [isOpen = isCurrent, keepOpen] = useKept<boolean>(`details ${name}`);
  if (!restsOnCells(found)) return null;
  const isHere = place !== undefined;
  const evidence = isOpen ? evidenceOf(found, check, last) : undefined;
  return (
    <details className="pane-folded" open={isOpen} onToggle={({ currentTarget }) => keepOpen(currentTarget.open)}>
      <summary>{checkStep.details}</summary>
      {evidence !== undefined && (
        <Inspector evidence={evidence} {...(isHere && { onGo: (spot) => send({ type: "go", spot }) })} />
      )}
      {evidence !== undefined && isHere && <Explaining cells={evidence.cells} send={send} />}
    </details>
  );
}
