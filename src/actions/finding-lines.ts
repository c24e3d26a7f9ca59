import { describeFinding } from "../domain/reconcile/describe";
import type { Cells, Finding } from "../domain/reconcile/evaluate";
import { placeName, type RecordLine } from "../domain/record/record";
import type { Report } from "../domain/report/report";
import { textSheetName } from "../domain/text-sheet/text-sheet";
import type { CheckedTextFinding } from "../domain/text/checked-finding";
import type { Words } from "../locales/words";

interface Found {
  readonly report: Report;
  readonly findings: readonly Finding[];
  readonly textFindings: readonly CheckedTextFinding[];
}

interface Told {
  readonly words: Words;
  /** Cells of last year's report. */
  readonly last?: Cells;
}

/** What a check found, as lines of 核对记录: the count, then the tables, then the text. */
export function findingLines(found: Found, { words, last }: Told): readonly RecordLine[] {
  const { findings, textFindings, report } = found;
  return [
    {
      category: "summary",
      place: "",
      item: words.record.findingsItem,
      value: findings.length + textFindings.length,
      text: words.record.findings(countBySeverity(found)),
    },
    ...findings.map((finding) => tableLine(finding, report, { words, ...(last !== undefined && { last }) })),
    ...textFindings.map((finding) => textLine(finding, words)),
  ];
}

export function countBySeverity({ findings, textFindings }: Pick<Found, "findings" | "textFindings">): {
  readonly errors: number;
  readonly warnings: number;
} {
  const all = [...findings, ...textFindings];
  const errors = all.filter(({ severity }) => severity === "error").length;
  return { errors, warnings: all.length - errors };
}

function tableLine(finding: Finding, report: Report, { words, last }: Told): RecordLine {
  const facts = describeFinding(finding, report, last);
  const link = finding.at.map((key) => report.places.get(key)).find((place) => place !== undefined);
  return {
    category: "finding",
    ...(link === undefined ? {} : { link }),
    place: link === undefined ? facts.table : placeName(link),
    item: `${words.findings.severity[finding.severity]} ${finding.rule} ${words.findings.names[finding.rule]}`,
    value: words.findings.outcome[finding.outcome],
    text: words.findings.sentence(facts),
  };
}

function textLine(finding: CheckedTextFinding, words: Words): RecordLine {
  return {
    category: "finding",
    place: textSheetName,
    item: `${words.findings.severity[finding.severity]} ${finding.rule} ${words.text.names[finding.rule]}`,
    value: words.findings.outcome.fails,
    text: words.text.sentence(finding),
  };
}
