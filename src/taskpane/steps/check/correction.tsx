import { Link } from "@fluentui/react";
import { useContext } from "react";
import type { CheckedTextFinding } from "../../../domain/text/checked-finding";
import type { Spot } from "../../../workbook/workbook";
import { useWords } from "../../language";
import type { PaneProps } from "../../pane";
import { correctedRow } from "./corrected-row";
import { SessionContext } from "./session-context";

interface CorrectionProps extends Pick<PaneProps, "send"> {
  readonly finding: CheckedTextFinding;
  readonly spot: Spot | undefined;
}

/** The certain correction of words on the sheet 正文, one click away. */
export function Correction({ finding, spot, send }: CorrectionProps) {
  const { checkStep } = useWords();
  const { inspection, work } = useContext(SessionContext);
  const right = correctedRow(finding, spot, inspection?.text);
  if (right === undefined) return null;
  return (
    <Link
      className="check-correction"
      disabled={work !== undefined}
      onClick={() => send({ type: "paragraph-decided", row: right.row, decision: { kind: "write", text: right.text } })}
    >
      {checkStep.correct(finding.suggestion ?? "")}
    </Link>
  );
}
