import { Icon, Link } from "@fluentui/react";
import { describeFinding } from "../../domain/reconcile/describe";
import type { Severity } from "../../domain/reconcile/rule";
import type { ReportText } from "../../domain/text/report-text";
import type { TextFinding } from "../../domain/text/text-finding";
import { useWords } from "../language";
import type { PaneProps } from "../pane";
import { ShortList } from "./short-list";

/** 成稿: what was found in a finished report from a file, its tables first, then its text with the words concerned. */
export function FinishedReport({ session, send }: PaneProps) {
  const words = useWords();
  const { finished } = session;
  if (finished === undefined) return null;
  const { name, check } = finished;
  const all = [...check.findings, ...check.textFindings];
  const errors = all.filter(({ severity }) => severity === "error").length;
  const tables = check.findings.map((finding) => ({
    severity: finding.severity,
    name: words.findings.names[finding.rule],
    sentence: words.findings.sentence(describeFinding(finding, check.report, session.choices.last)),
    text: undefined,
  }));
  const texts = check.textFindings.map((finding) => ({
    severity: finding.severity,
    name: words.text.names[finding.rule],
    sentence: words.text.sentence(finding),
    text: finding,
  }));
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
      <ShortList
        items={[...tables, ...texts]}
        draw={(item) => (
          <div className={`pane-card pane-finding ${item.severity}`}>
            <Head severity={item.severity} name={item.name} />
            <p>{item.sentence}</p>
            {item.text !== undefined && <InPlace finding={item.text} text={check.text} />}
          </div>
        )}
      />
    </section>
  );
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

/** Characters shown to either side of the words concerned. */
const around = 18;

/** The words where they stand, with what stands about them. */
function InPlace({ finding, text }: { readonly finding: TextFinding; readonly text: ReportText }) {
  // A heading and the sentence behind it may be one paragraph of the document.
  const { quote, start } = finding;
  const found = paragraphsOf(text).find(
    ({ index, offset = 0, text: words }) => index === finding.paragraph && words.startsWith(quote, start - offset),
  );
  if (found === undefined || quote === "") return null;
  const paragraph = found.text;
  const first = start - (found.offset ?? 0);
  const end = first + quote.length;
  const before = paragraph.slice(Math.max(0, first - around), first);
  const after = paragraph.slice(end, end + around);
  return (
    <p className="pane-place">
      {first > around ? "…" : ""}
      {before}
      <mark className="pane-quote">{quote}</mark>
      {after}
      {paragraph.length > end + around ? "…" : ""}
    </p>
  );
}

function paragraphsOf({ title, opening, sections }: ReportText) {
  return [...title, ...opening, ...sections.flatMap(({ heading, body }) => [heading, ...body])];
}
