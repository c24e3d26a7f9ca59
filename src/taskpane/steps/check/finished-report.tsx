import { Icon, Link } from "@fluentui/react";
import type { ReportCheck } from "../../../actions/check-report";
import { describeFinding } from "../../../domain/reconcile/describe";
import type { Cells } from "../../../domain/reconcile/evaluate";
import type { Severity } from "../../../domain/reconcile/rule";
import { tableKey, textKey, type WaiverKey } from "../../../domain/record/waiver-key";
import { waiverFor } from "../../../domain/record/waivers";
import { about, ownWaivers, waiversAbout } from "../../../domain/record/whose-waivers";
import type { TextFinding } from "../../../domain/text/text-finding";
import { useWords, type PaneLanguage } from "../../language";
import type { PaneProps } from "../../pane";
import { InPlace } from "./in-place";
import { ShortList } from "../../parts/short-list";
import { WaiverField } from "./waiver-field";

/** 成稿: what was found in a finished report from a file, its tables first, then its text with the words concerned. */
export function FinishedReport({ session, send }: PaneProps) {
  const words = useWords();
  const { finished } = session;
  if (finished === undefined) return null;
  const { name, check } = finished;
  const all = itemsOf(check, words, session.choices.last);
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
      <ShortList
        items={all}
        draw={(item) => (
          <>
            <div className={`pane-card pane-finding ${item.severity}`}>
              <Head severity={item.severity} name={item.name} />
              <p>{item.sentence}</p>
              {item.text !== undefined && <InPlace finding={item.text} text={check.text} />}
            </div>
            <Waived item={item} check={check} session={session} send={send} />
          </>
        )}
      />
    </section>
  );
}

/** A finding of the tables or of the text, as it is shown. */
interface Item {
  readonly severity: Severity;
  readonly name: string;
  readonly sentence: string;
  readonly key: WaiverKey;
  readonly text?: TextFinding;
}

function itemsOf(check: ReportCheck, words: PaneLanguage, last: Cells | undefined): readonly Item[] {
  return [
    ...check.findings.map((finding) => ({
      severity: finding.severity,
      name: words.findings.names[finding.rule],
      sentence: words.findings.sentence(describeFinding(finding, check.report, last)),
      key: tableKey(finding),
    })),
    ...check.textFindings.map((finding) => ({
      severity: finding.severity,
      name: words.text.names[finding.rule],
      sentence: words.text.sentence(finding),
      key: textKey(finding, check.text),
      text: finding,
    })),
  ];
}

function Head({ severity, name }: { readonly severity: Severity; readonly name: string }) {
  const words = useWords();
  return (
    <b>
      <Icon iconName={severity === "error" ? "ErrorBadge" : "Warning"} aria-hidden />{" "}
      {words.findings.severity[severity]} · {name}
    </b>
  );
}

/**
 * The 说明 of a finding: the one kept in the open workbook, else one that came in the file. What is written here is kept in
 * the open workbook, as long as it is known whose report the file is.
 */
function Waived({ item, check, session, send }: PaneProps & { readonly item: Item; readonly check: ReportCheck }) {
  const words = useWords();
  const { of } = about(check.identity);
  const here = session.check && waiverFor(item.key, waiversAbout(check.identity, session.check));
  const there = here === undefined ? waiverFor(item.key, ownWaivers(check)) : undefined;
  return (
    <>
      {there !== undefined && <p className="pane-waiver">{words.pane.files.waiverInFile(there.reason)}</p>}
      {session.check !== undefined && of !== undefined && (
        <WaiverField
          finding={item.name}
          waiver={here}
          onGiven={(reason) => send({ type: "waiver-given", waiver: { ...item.key, of, reason } })}
        />
      )}
    </>
  );
}
