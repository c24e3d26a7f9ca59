import { Icon } from "@fluentui/react";
import type { CheckResult } from "../../../actions/check";
import type { Cells, Finding } from "../../../domain/reconcile/evaluate";
import { describeFinding } from "../../../domain/reconcile/describe";
import { areaA1 } from "../../../domain/sheet/address";
import { useWords } from "../../language";
import type { PaneProps } from "../../pane";
import type { PaneEvent } from "../../session";
import { Origin } from "./origin";
import { findingSpot } from "../../../actions/spots";
import { tableKey } from "../../../domain/record/waiver-key";
import { waiverFor } from "../../../domain/record/waivers";
import { about, ownWaivers } from "../../../domain/record/whose-waivers";
import { FinishedReport } from "./finished-report";
import { LapsedWaivers } from "./lapsed-waivers";
import { ReportFiles } from "./report-files";
import { WaiverField } from "./waiver-field";

/** 核对: what does not reconcile in the tables as they stand, and where a figure comes from. */
export function CheckStep({ session, send }: PaneProps) {
  const { pane } = useWords();
  const { check } = session;
  return (
    <>
      <FinishedReport session={session} send={send} />
      {check !== undefined && check.tables.length === 0 && <p>{pane.check.notFound}</p>}
      {check !== undefined && check.tables.length > 0 && <TablesHere check={check} session={session} send={send} />}
      <LapsedWaivers session={session} />
      <ReportFiles session={session} send={send} />
    </>
  );
}

/** The tables in the open workbook. */
function TablesHere({ check, session, send }: PaneProps & { readonly check: CheckResult }) {
  const { pane } = useWords();
  const errors = check.findings.filter(({ severity }) => severity === "error").length;
  const holds = check.findings.length === 0;
  return (
    <>
      <p className={holds ? "pane-verdict holds" : "pane-verdict"} role="status">
        <Icon iconName={holds ? "Completed" : "ErrorBadge"} aria-hidden />
        <span>{holds ? pane.check.holds : pane.check.counts(errors, check.findings.length - errors)}</span>
      </p>
      <ul className="pane-list">
        {check.findings.map((finding, index) => (
          <FindingCard key={index} finding={finding} check={check} last={session.choices.last} send={send} />
        ))}
      </ul>
      <Origin session={session} send={send} />
    </>
  );
}

interface FindingCardProps {
  readonly finding: Finding;
  readonly check: CheckResult;
  readonly last: Cells | undefined;
  readonly send: (event: PaneEvent) => void;
}

function FindingCard({ finding, check, last, send }: FindingCardProps) {
  const words = useWords();
  const spot = findingSpot(finding, check.report);
  const { severity } = finding;
  const key = tableKey(finding);
  return (
    <li>
      <button
        type="button"
        className={`pane-jump pane-finding ${severity}`}
        disabled={spot === undefined}
        onClick={() => spot !== undefined && send({ type: "go", spot })}
      >
        <b>
          <Icon iconName={severity === "error" ? "ErrorBadge" : "Warning"} aria-hidden />{" "}
          {words.findings.severity[severity]} · {words.findings.names[finding.rule]}
        </b>
        <span>{words.findings.sentence(describeFinding(finding, check.report, last))}</span>
        {spot !== undefined && <span className="pane-place">{words.pane.cellAt(spot.sheet, areaA1(spot.area))}</span>}
      </button>
      <WaiverField
        finding={words.findings.names[finding.rule]}
        waiver={waiverFor(key, ownWaivers(check))}
        onGiven={(reason) => send({ type: "waiver-given", waiver: { ...key, ...about(check.identity), reason } })}
      />
    </li>
  );
}
