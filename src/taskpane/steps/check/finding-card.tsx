import { Icon } from "@fluentui/react";
import { useEffect, useRef } from "react";
import type { ReportCheck } from "../../../actions/check-report";
import type { Found } from "../../../actions/found";
import type { Waiver } from "../../../domain/record/waivers";
import { areaA1 } from "../../../domain/sheet/address";
import { useWords } from "../../language";
import type { PaneProps } from "../../pane";
import { Folded } from "../../parts/folded";
import { Correction } from "./correction";
import { evidenceOf } from "./evidence";
import { Explaining } from "./explaining";
import { wordsOf } from "./finding-words";
import { InPlace } from "./in-place";
import { Inspector } from "./inspector";
import { WaiverField } from "./waiver-field";

interface FindingCardProps extends PaneProps {
  readonly found: Found;
  readonly check: ReportCheck;
  readonly waiver: Waiver | undefined;
  /** Absent where no 说明 can be kept. */
  readonly onWaived?: (reason: string) => void;
  /** Its place in the open workbook's order; absent for a finding of a file, which cannot be gone to. */
  readonly place?: number;
}

/** One finding: what is wrong in a sentence, where, what it rests on, and what may be done about it. */
export function FindingCard(props: FindingCardProps) {
  const { found, check, waiver, onWaived, place, session, send } = props;
  const card = useRef<HTMLDivElement>(null);
  const isCurrent = place !== undefined && session.current === place;
  useEffect(() => {
    if (isCurrent) card.current?.scrollIntoView({ block: "nearest" });
  }, [isCurrent]);
  const { name, sentence } = wordsOf(found, check, useWords(), session.choices.last);
  return (
    <div
      ref={card}
      className={isCurrent ? "check-card current" : "check-card"}
      // Where the keyboard is when F8 has led here.
      tabIndex={-1}
      aria-current={isCurrent}
    >
      <Said {...props} name={name} sentence={sentence} />
      {found.of === "text" && <InPlace finding={found.finding} text={check.text} />}
      {found.of === "text" && place !== undefined && (
        <Correction finding={found.finding} spot={found.spot} session={session} send={send} />
      )}
      <Details {...props} />
      {onWaived !== undefined && <WaiverField finding={name} waiver={waiver} onGiven={onWaived} />}
    </div>
  );
}

interface SaidProps extends FindingCardProps {
  readonly name: string;
  readonly sentence: string;
}

/** The sentence of a finding; a press on it goes to its place. */
function Said({ found: { severity, spot }, place, name, sentence, send }: SaidProps) {
  const words = useWords();
  const content = (
    <>
      <b>
        <Icon iconName={severity === "error" ? "ErrorBadge" : "Warning"} aria-hidden />{" "}
        {words.findings.severity[severity]} · {name}
      </b>
      <span>{sentence}</span>
    </>
  );
  if (place === undefined || spot === undefined) {
    return <div className={`check-said pane-finding ${severity}`}>{content}</div>;
  }
  return (
    <button
      type="button"
      className={`pane-jump pane-finding ${severity}`}
      onClick={() => send({ type: "found-chosen", index: place })}
    >
      {content}
      <span className="pane-place">{words.pane.cellAt(spot.sheet, areaA1(spot.area))}</span>
    </button>
  );
}

/** The figures that a finding rests on, and the ledger rows behind them. */
function Details({ found, check, place, session, send }: FindingCardProps) {
  const { checkStep } = useWords();
  const evidence = evidenceOf(found, check, session.choices.last);
  if (evidence === undefined) return null;
  const isHere = place !== undefined;
  return (
    <Folded title={checkStep.details}>
      <Inspector evidence={evidence} {...(isHere && { onGo: (spot) => send({ type: "go", spot }) })} />
      {isHere && <Explaining cells={evidence.cells} session={session} send={send} />}
    </Folded>
  );
}
