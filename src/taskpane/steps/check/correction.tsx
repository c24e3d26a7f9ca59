import { Link } from "@fluentui/react";
import type { CheckedTextFinding } from "../../../domain/text/checked-finding";
import type { Spot } from "../../../workbook/workbook";
import { useWords } from "../../language";
import type { PaneProps } from "../../pane";
import { correctedRow } from "./corrected-row";

interface CorrectionProps extends PaneProps {
  readonly finding: CheckedTextFinding;
  readonly spot: Spot | undefined;
}

/** The certain correction of words on the sheet 正文, one click away. */
export function Correction({ finding, spot, session, send }: CorrectionProps) {
  const { checkStep } = useWords();
  const right = correctedRow(finding, spot, session.inspection?.text);
  if (right === undefined) return null;
  return (
    <Link
      className="check-correction"
      disabled={session.work !== undefined}
      onClick={() => send({ type: "paragraph-decided", row: right.row, decision: { kind: "write", text: right.text } })}
    >
      {checkStep.correct(finding.suggestion ?? "")}
    </Link>
  );
}
