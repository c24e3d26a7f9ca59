import { Icon, Link } from "@fluentui/react";
import type { ReportCheck } from "../../../actions/check-report";
import { waiverFor } from "../../../domain/record/waivers";
import { about, ownWaivers, waiversAbout } from "../../../domain/record/whose-waivers";
import { useWords } from "../../language";
import type { PaneProps } from "../../pane";
import { LongList } from "../../parts/long-list";
import { FindingCard } from "./finding-card";
import { shownFindings, type ShownFinding } from "./shown-finding";

/** 成稿: what was found in a finished report from a file, its tables first, then its text with the words concerned. */
export function FinishedReport({ session, send }: PaneProps) {
  const words = useWords();
  const { finished } = session;
  if (finished === undefined) return null;
  const { name, check } = finished;
  const all = shownFindings(check, words, session.choices.last);
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
      <LongList
        items={all}
        idOf={({ id }) => id}
        draw={(shown) => <Waivable shown={shown} check={check} session={session} send={send} />}
      />
    </section>
  );
}

interface WaivableProps extends PaneProps {
  readonly shown: ShownFinding;
  readonly check: ReportCheck;
}

/**
 * A finding of the file with its 说明: the one kept in the open workbook, else one that came in the file. What is written
 * here is kept in the open workbook, as long as it is known whose report the file is.
 */
function Waivable({ shown, check, session, send }: WaivableProps) {
  const words = useWords();
  const { of } = about(check.identity);
  const here = session.check && waiverFor(shown.key, waiversAbout(check.identity, session.check));
  const there = here === undefined ? waiverFor(shown.key, ownWaivers(check)) : undefined;
  const onWaived = (reason: string) =>
    of !== undefined && send({ type: "waiver-given", waiver: { ...shown.key, of, reason } });
  const mayWaive = session.check !== undefined && of !== undefined;
  return (
    <>
      <FindingCard
        shown={shown}
        check={check}
        waiver={here}
        isHere={false}
        {...(mayWaive && { onWaived })}
        session={session}
        send={send}
      />
      {there !== undefined && <p className="pane-waiver">{words.pane.files.waiverInFile(there.reason)}</p>}
    </>
  );
}
