import { Dropdown } from "@fluentui/react";
import { useMemo, useState } from "react";
import type { ReportCheck } from "../../../actions/check-report";
import { foundIn } from "../../../actions/found";
import { waiverFor } from "../../../domain/record/waivers";
import { about, ownWaivers } from "../../../domain/record/whose-waivers";
import { useWords } from "../../language";
import type { PaneProps } from "../../pane";
import { filters, passes, type Filter } from "./filter";
import { FindingCard } from "./finding-card";
import { FindingList } from "./finding-list";

/** What was found in the open workbook: tables and text. */
export function Findings({ check, session, send }: PaneProps & { readonly check: ReportCheck }) {
  const { pane, checkStep } = useWords();
  const [filter, setFilter] = useState<Filter>("all");
  const all = foundIn(check);
  const current = session.current === undefined ? undefined : all[session.current];
  // Where F8 leads is shown, whatever else is not.
  const shown = useMemo(() => all.filter((one) => passes(one, filter) || one === current), [all, filter, current]);
  const places = useMemo(() => new Map(all.map((one, place) => [one, place])), [all]);
  if (all.length === 0) return <p>{check.textPlaces === undefined ? pane.check.holds : checkStep.allHold}</p>;
  const waivers = ownWaivers(check);
  return (
    <>
      <div className="check-head">
        <Dropdown
          ariaLabel={checkStep.filter}
          selectedKey={filter}
          options={filters.map((key) => ({
            key,
            text: checkStep.filters[key](all.filter((one) => passes(one, key)).length),
          }))}
          onChange={(_, option) => setFilter((option?.key as Filter | undefined) ?? "all")}
          styles={{ root: { minWidth: 132 } }}
        />
        <span className="pane-hint">
          {session.current === undefined ? checkStep.f8 : checkStep.at(session.current + 1, all.length)}
        </span>
      </div>
      {shown.length === 0 && <p>{checkStep.noneSuch}</p>}
      <FindingList
        findings={shown}
        current={current}
        draw={(found) => (
          <FindingCard
            found={found}
            check={check}
            waiver={waiverFor(found.key, waivers)}
            place={places.get(found) ?? 0}
            onWaived={(reason) =>
              send({ type: "waiver-given", waiver: { ...found.key, ...about(check.identity), reason } })
            }
            session={session}
            send={send}
          />
        )}
      />
    </>
  );
}
