import { Icon, Link } from "@fluentui/react";
import type { StandingRow } from "../../../domain/text-sheet/text-sheet";
import { useWords } from "../../language";
import { corrected, type PlacedFinding } from "./paragraphs";

interface FindingLinesProps {
  readonly row: StandingRow;
  readonly findings: readonly PlacedFinding[];
  readonly busy: boolean;
  readonly onCorrected: (text: string) => void;
}

/** What was found in a paragraph, each with the correction that is certain. */
export function FindingLines({ row, findings, busy, onCorrected }: FindingLinesProps) {
  const words = useWords();
  if (findings.length === 0) return null;
  return (
    <ul className="text-findings" aria-label={words.textStep.findings(row.row + 1)}>
      {findings.map((one, index) => {
        const { finding } = one;
        const right = corrected(row, one);
        return (
          <li key={index} className={`pane-finding ${finding.severity}`}>
            <b>
              <Icon iconName={finding.severity === "error" ? "ErrorBadge" : "Warning"} aria-hidden />{" "}
              {words.findings.severity[finding.severity]} · {words.text.names[finding.rule]}
            </b>
            <p>{words.text.sentence(finding)}</p>
            {right !== undefined && (
              <Link disabled={busy} onClick={() => onCorrected(right)}>
                {words.textStep.correct(finding.suggestion ?? "")}
              </Link>
            )}
          </li>
        );
      })}
    </ul>
  );
}
