import { Icon, Link } from "@fluentui/react";
import { useCallback } from "react";
import type { ReportCheck } from "../../../actions/check-report";
import { foundIn, type Found } from "../../../actions/found";
import { waiverFor } from "../../../domain/record/waivers";
import { about, ownWaivers, waiversAbout } from "../../../domain/record/whose-waivers";
import { useWords } from "../../language";
import type { PaneProps } from "../../pane";
import { FindingCard } from "./finding-card";
import { FindingList } from "./finding-list";

/** 成稿: what was found in a finished report from a file, its tables first, then its text with the words concerned. */
export function FinishedReport({ session, send }: PaneProps) {
  const words = useWords();
  const { finished } = session;
  if (finished === undefined) return null;
  const { name, check } = finished;
  const all = foundIn(check);
  const errors = all.filter(({ severity }) => severity === "error").length;
  const isNamed = about(check.identity).of !== undefined;
  return (
    <section aria-label={words.pane.files.finishedTitle(name)}>
      <h2>
        {words.pane.files.finishedTitle(name)}{" "}
        <Link onClick={() => send({ type: "finished-closed" })}>{words.pane.files.finishedClose}</Link>
      </h2>
      <p className={all.length === 0 ? "pane-verdict holds" : "pane-verdict"} role="status">
        <Icon iconName={all.length === 0 ? "Completed" : "ErrorBadge"} aria-hidden />
        <span>
          {all.length === 0 ? words.pane.files.finishedHolds : words.pane.check.counts(errors, all.length - errors)}
        </span>
      </p>
      {all.length > 0 && !isNamed && <p className="pane-hint">{words.pane.files.noWaivers}</p>}
      <FindingList
        findings={all}
        draw={(found) => <Waivable found={found} check={check} session={session} send={send} />}
      />
    </section>
  );
}

interface WaivableProps extends PaneProps {
  readonly found: Found;
  readonly check: ReportCheck;
}

/**
 * A finding of the file with its 说明: the one kept in the open workbook, else one that came in the file. What is written
 * here is kept in the open workbook, as long as it is known whose report the file is.
 */
function Waivable({ found, check, session, send }: WaivableProps) {
  const words = useWords();
  const { of } = about(check.identity);
  const here = session.check && waiverFor(found.key, waiversAbout(check.identity, session.check));
  const there = here === undefined ? waiverFor(found.key, ownWaivers(check)) : undefined;
  const onWaived = useCallback(
    ({ key }: Found, reason: string) =>
      send({ type: "waiver-given", waiver: { ...key, ...about(check.identity), reason } }),
    [check, send],
  );
  return (
    <>
      <FindingCard
        name={`file ${found.id}`}
        found={found}
        check={check}
        last={session.choices.last}
        waiver={here}
        {...(session.check !== undefined && of !== undefined && { onWaived })}
        send={send}
      />
      {there !== undefined && <p className="pane-waiver">{words.pane.files.waiverInFile(there.reason)}</p>}
    </>
  );
}
