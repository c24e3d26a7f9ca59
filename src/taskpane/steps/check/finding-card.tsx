import { Icon } from "@fluentui/react";
import { memo, useEffect, useRef } from "react";
import type { ReportCheck } from "../../../actions/check-report";
import type { Found } from "../../../actions/found";
import type { Cells } from "../../../domain/reconcile/evaluate";
import type { Waiver } from "../../../domain/record/waivers";
import { areaA1 } from "../../../domain/sheet/address";
import { useWords } from "../../language";
import type { PaneProps } from "../../pane";
import { Correction } from "./correction";
import { Details } from "./details";
import { wordsOf, type FindingWords } from "./finding-words";
import { InPlace } from "./in-place";
import { WaiverField } from "./waiver-field";

export interface FindingCardProps extends Pick<PaneProps, "send"> {
  /** No other card of the pane has the same, and the card of the same finding in the next check does. */
  readonly name: string;
  readonly found: Found;
  readonly check: ReportCheck;
  readonly last: Cells | undefined;
  readonly waiver: Waiver | undefined;
  /** Absent where no 说明 can be kept. */
  readonly onWaived?: (found: Found, reason: string) => void;
  /** Its place in the open workbook's order; absent for a finding of a file, which cannot be gone to. */
  readonly place?: number;
  readonly isCurrent?: boolean;
}

/** One finding: what is wrong in a sentence, where, what it rests on, and what may be done about it. */
export const FindingCard = memo(function FindingCard(props: FindingCardProps) {
  const { name, found, check, last, waiver, onWaived, place, isCurrent = false, send } = props;
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isCurrent) card.current?.scrollIntoView({ block: "nearest" });
  }, [isCurrent]);
  const words = wordsOf(found, check, useWords(), last);
  return (
    <div
      ref={card}
      className={isCurrent ? "check-card current" : "check-card"}
      data-card={name}
      // Where the keyboard is when F8 has led here.
      tabIndex={-1}
      aria-current={isCurrent}
    >
      <Said found={found} place={place} says={words} send={send} />
      {found.of === "text" && <InPlace finding={found.finding} text={check.text} />}
      {found.of === "text" && place !== undefined && (
        <Correction finding={found.finding} spot={found.spot} send={send} />
      )}
      <Details {...props} />
      {onWaived !== undefined && (
        <WaiverField name={name} finding={words.name} waiver={waiver} onGiven={(reason) => onWaived(found, reason)} />
      )}
    </div>
  );
});

interface SaidProps extends Pick<FindingCardProps, "found" | "send"> {
  readonly place: number | undefined;
  readonly says: FindingWords;
}

/** The sentence of a finding; a press on it goes to its place. */
function Said({ found: { severity, spot }, place, says: { name, sentence }, send }: SaidProps) {
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
