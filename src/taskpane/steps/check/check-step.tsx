import { Link } from "@fluentui/react";
import { useWords } from "../../language";
import type { PaneProps } from "../../pane";
import "./check.css";
import { Findings } from "./findings";
import { FinishedReport } from "./finished-report";
import { LapsedWaivers } from "./lapsed-waivers";
import { Origin } from "./origin";
import { ReportFiles } from "./report-files";
import { Verdict } from "./verdict";

/** 核对: whether the report can be published, what does not hold in its tables and its text, and where a figure is from. */
export function CheckStep({ session, send }: PaneProps) {
  const { pane } = useWords();
  const { check } = session;
  return (
    <>
      <FinishedReport session={session} send={send} />
      {check !== undefined && check.tables.length === 0 && (
        <p>
          {pane.check.notFound}{" "}
          <Link onClick={() => send({ type: "section-chosen", section: "fill" })}>{pane.goOn(pane.sections.fill)}</Link>
        </p>
      )}
      {check !== undefined && check.tables.length > 0 && (
        <>
          <Verdict session={session} send={send} />
          <Findings check={check} session={session} send={send} />
          <Origin session={session} send={send} />
        </>
      )}
      <LapsedWaivers session={session} />
      <ReportFiles session={session} send={send} />
    </>
  );
}
