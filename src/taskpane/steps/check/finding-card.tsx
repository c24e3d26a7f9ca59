import { Icon, Link } from "@fluentui/react";
import { useEffect, useRef } from "react";
import type { ReportCheck } from "../../../actions/check-report";
import { areaA1 } from "../../../domain/sheet/address";
import type { Waiver } from "../../../domain/record/waivers";
import { useWords } from "../../language";
import type { PaneProps } from "../../pane";
import { Folded } from "../../parts/folded";
import { corrected } from "../text/paragraphs";
import { InPlace } from "./in-place";
import { Inspector } from "./inspector";
import type { ShownFinding } from "./shown-finding";
import { WaiverField } from "./waiver-field";

interface FindingCardProps extends PaneProps {
  readonly shown: ShownFinding;
  readonly check: ReportCheck;
  readonly waiver: Waiver | undefined;
  /** Absent where no 说明 can be kept. */
  readonly onWaived?: (reason: string) => void;
  /** A finding of the open workbook: it can be gone to and corrected. */
  readonly isHere: boolean;
}

/** One finding: what is wrong in a sentence, where, what it rests on, and what may be done about it. */
export function FindingCard(props: FindingCardProps) {
  const { shown, check, waiver, onWaived, isHere, session, send } = props;
  const words = useWords();
  const card = useRef<HTMLDivElement>(null);
  const isCurrent = isHere && session.current === shown.index;
  useEffect(() => {
    if (isCurrent) card.current?.scrollIntoView({ block: "nearest" });
  }, [isCurrent]);
  const { severity, facts, text } = shown;
  const finding = shown.of === "tables" ? check.findings[shown.index] : undefined;
  return (
    <div ref={card} className={isCurrent ? "check-card current" : "check-card"} aria-current={isCurrent}>
      <button
        type="button"
        className={`pane-jump pane-finding ${severity}`}
        disabled={!isHere || shown.spot === undefined}
        onClick={() => send({ type: "found-chosen", index: shown.index })}
      >
        <b>
          <Icon iconName={severity === "error" ? "ErrorBadge" : "Warning"} aria-hidden />{" "}
          {words.findings.severity[severity]} · {shown.name}
        </b>
        <span>{shown.sentence}</span>
        {shown.spot !== undefined && isHere && (
          <span className="pane-place">{words.pane.cellAt(shown.spot.sheet, areaA1(shown.spot.area))}</span>
        )}
      </button>
      {text !== undefined && <InPlace finding={text} text={check.text} />}
      {isHere && <Correction {...props} />}
      {isHere && facts?.kind === "unequal" && finding !== undefined && (
        <Folded title={words.checkStep.details}>
          <Inspector facts={facts} finding={finding} session={session} send={send} />
        </Folded>
      )}
      {onWaived !== undefined && <WaiverField finding={shown.name} waiver={waiver} onGiven={onWaived} />}
    </div>
  );
}

/** The certain correction of words on the sheet 正文, one click away. */
function Correction({ shown, session, send }: FindingCardProps) {
  const { checkStep } = useWords();
  const { text, spot } = shown;
  const row = session.inspection?.text?.rows.find((one) => one.row === spot?.area.firstRow);
  if (text === undefined || row === undefined || text.quote === "" || !row.text.startsWith(text.quote, text.start)) {
    return null;
  }
  const place = { start: text.start, end: text.start + text.quote.length };
  const right = corrected(row, { finding: text, place });
  if (right === undefined) return null;
  return (
    <Link
      className="check-correction"
      disabled={session.work !== undefined}
      onClick={() => send({ type: "paragraph-decided", row, decision: { kind: "write", text: right } })}
    >
      {checkStep.correct(text.suggestion ?? "")}
    </Link>
  );
}
