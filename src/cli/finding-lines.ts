import { describeFinding } from "../domain/reconcile/describe";
import type { Cells, Finding } from "../domain/reconcile/evaluate";
import type { Severity } from "../domain/reconcile/rule";
import { lapsedWaivers } from "../domain/record/lapsed-waivers";
import { tableKey, textKey, type WaiverKey } from "../domain/record/waiver-key";
import { waiverFor, type Waiver } from "../domain/record/waivers";
import { ownWaivers, type WaiverKeeper } from "../domain/record/whose-waivers";
import type { Report } from "../domain/report/report";
import type { CheckedTextFinding } from "../domain/text/checked-finding";
import type { ReportText } from "../domain/text/report-text";
import type { Words } from "../locales/words";

/** What a fill or a check came to. Without `text` only tables were looked at. */
interface Result extends WaiverKeeper {
  readonly report: Report;
  readonly findings: readonly Finding[];
  readonly text?: ReportText;
  readonly textFindings?: readonly CheckedTextFinding[];
}

interface ToldFinding {
  readonly severity: Severity;
  readonly rule: string;
  readonly sentence: string;
  readonly key: WaiverKey;
}

/** Findings as a person reads them, each with its 说明; then the 说明 that hold for none. */
export function findingLines(result: Result, words: Words, last?: Cells): readonly string[] {
  const { cli } = words;
  const waivers = ownWaivers(result);
  const told = [...tableFindings(result, words, last), ...textFindings(result, words)];
  const lapsed = lapsedWaivers(waivers, [result]);
  return [
    told.length === 0 ? cli.nothingFound : cli.findingsTitle(told.length),
    ...told.flatMap((finding) => linesOf(finding, waivers, words)),
    ...(lapsed.length === 0 ? [] : [cli.lapsedTitle(lapsed.length)]),
    ...lapsed.map((one) => `  ${words.record.lapsed(one)}`),
  ];
}

function linesOf({ severity, rule, sentence, key }: ToldFinding, waivers: readonly Waiver[], words: Words) {
  const waiver = waiverFor(key, waivers);
  return [
    `  ${words.findings.severity[severity]} ${rule} ${sentence}`,
    ...(waiver === undefined ? [] : [`    ${words.record.waiver(waiver.reason)}`]),
  ];
}

function tableFindings({ findings, report }: Result, words: Words, last?: Cells): readonly ToldFinding[] {
  return findings.map((finding) => ({
    ...finding,
    sentence: words.findings.sentence(describeFinding(finding, report, last)),
    key: tableKey(finding),
  }));
}

function textFindings({ text, textFindings: findings = [] }: Result, words: Words): readonly ToldFinding[] {
  if (text === undefined) return [];
  return findings.map((finding) => ({
    ...finding,
    sentence: words.text.sentence(finding),
    key: textKey(finding, text),
  }));
}
