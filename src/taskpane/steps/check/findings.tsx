import { Dropdown } from "@fluentui/react";
import { useCallback, useMemo } from "react";
import type { ReportCheck } from "../../../actions/check-report";
import { foundIn, type Found } from "../../../actions/found";
import { waiverFor } from "../../../domain/record/waivers";
import { about, ownWaivers } from "../../../domain/record/whose-waivers";
import { useWords } from "../../language";
import type { PaneProps } from "../../pane";
import { useKept } from "../../parts/kept";
import { filters, passes, type Filter } from "./filter";
import { FindingCard } from "./finding-card";
import { FindingList } from "./finding-list";
import { SessionContext } from "./session-context";

/** What was found in the open workbook: tables and text. */
export function Findings({ check, session, send }: PaneProps & { readonly check: ReportCheck }) {
  const { pane, checkStep } = useWords();
  const [filter = "all", setFilter] = useKept<Filter>("filter of findings");
  const all = foundIn(check);
  const current = session.current === undefined ? undefined : all[session.current];
  // Where F8 leads is shown, whatever else is not.
  const besides = current === undefined || passes(current, filter) ? undefined : current;
  const shown = useMemo(() => all.filter((one) => passes(one, filter) || one === besides), [all, filter, besides]);
  const places = useMemo(() => new Map(all.map((one, place) => [one, place])), [all]);
  const options = useMemo(
    () => filters.map((key) => ({ key, text: checkStep.filters[key](all.filter((one) => passes(one, key)).length) })),
    [all, checkStep],
  );
  const waivers = useMemo(() => ownWaivers(check), [check]);
  const onWaived = useCallback(
    ({ key }: Found, reason: string) =>
      send({ type: "waiver-given", waiver: { ...key, ...about(check.identity), reason } }),
    [check, send],
  );
  if (all.length === 0) return <p>{check.textPlaces === undefined ? pane.check.holds : checkStep.allHold}</p>;
  return (
    <SessionContext.Provider value={session}>
      <div className="check-head">
        <Dropdown
          ariaLabel={checkStep.filter}
          selectedKey={filter}
          options={options}
          onChange={(_, option) => setFilter(option?.key as Filter | undefined)}
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
            name={found.id}
            found={found}
            check={check}
            last={session.choices.last}
            waiver={waiverFor(found.key, waivers)}
            onWaived={onWaived}
            place={places.get(found) ?? 0}
            isCurrent={found === current}
            send={send}
          />
        )}
      />
    </SessionContext.Provider>
  );
}
