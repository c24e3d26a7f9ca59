import { Dropdown } from "@fluentui/react";
import { useState } from "react";
import type { ReportCheck } from "../../../actions/check-report";
import { waiverFor } from "../../../domain/record/waivers";
import { about, ownWaivers } from "../../../domain/record/whose-waivers";
import { useWords } from "../../language";
import type { PaneProps } from "../../pane";
import { LongList } from "../../parts/long-list";
import "./check.css";
import { FindingCard } from "./finding-card";
import { FinishedReport } from "./finished-report";
import { LapsedWaivers } from "./lapsed-waivers";
import { Origin } from "./origin";
import { ReportFiles } from "./report-files";
import { bySeverity, filters, passes, shownFindings, type Filter } from "./shown-finding";
import { Verdict } from "./verdict";

/** 核对: whether the report can be published, what does not hold in its tables and its text, and where a figure is from. */
export function CheckStep({ session, send }: PaneProps) {
  const { pane } = useWords();
  const { check } = session;
  return (
    <>
      <FinishedReport session={session} send={send} />
      {check !== undefined && check.tables.length === 0 && <p>{pane.check.notFound}</p>}
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

/** What was found in the open workbook: tables and text. */
function Findings({ check, session, send }: PaneProps & { readonly check: ReportCheck }) {
  const words = useWords();
  const [filter, setFilter] = useState<Filter>("all");
  const all = shownFindings(check, words, session.choices.last);
  if (all.length === 0) {
    return <p>{check.textPlaces === undefined ? words.pane.check.holds : words.checkStep.allHold}</p>;
  }
  const shown = bySeverity(all.filter((one) => passes(one, filter)));
  const waivers = ownWaivers(check);
  const place =
    session.current === undefined ? words.checkStep.f8 : words.checkStep.at(session.current + 1, all.length);
  return (
    <>
      <div className="check-head">
        <Dropdown
          ariaLabel={words.checkStep.filter}
          selectedKey={filter}
          options={filters.map((key) => ({
            key,
            text: words.checkStep.filters[key](all.filter((one) => passes(one, key)).length),
          }))}
          onChange={(_, option) => setFilter((option?.key as Filter | undefined) ?? "all")}
          styles={{ root: { minWidth: 132 } }}
        />
        <span className="pane-hint" aria-live="polite">
          {place}
        </span>
      </div>
      <LongList
        items={shown}
        idOf={({ id }) => id}
        upTo={shown.findIndex(({ index }) => index === session.current)}
        draw={(one) => (
          <FindingCard
            shown={one}
            check={check}
            waiver={waiverFor(one.key, waivers)}
            isHere
            onWaived={(reason) =>
              send({ type: "waiver-given", waiver: { ...one.key, ...about(check.identity), reason } })
            }
            session={session}
            send={send}
          />
        )}
      />
    </>
  );
}
