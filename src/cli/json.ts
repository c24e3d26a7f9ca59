import type { ReportCheck } from "../actions/check-report";
import type { FillPlan } from "../actions/plan-fill";
import { cellLabels, tableOf } from "../domain/format/cell-label";
import type { AnyCellKey } from "../domain/format/cell-key";
import { noticeById } from "../domain/format/notices";
import { describeFinding } from "../domain/reconcile/describe";
import type { Cells, Finding } from "../domain/reconcile/evaluate";
import { lapsedWaivers, type Checked } from "../domain/record/lapsed-waivers";
import { tableKey, textKey, type WaiverKey } from "../domain/record/waiver-key";
import { waiverFor, type Waiver } from "../domain/record/waivers";
import { ownWaivers, type WaiverKeeper } from "../domain/record/whose-waivers";
import { shown } from "../domain/report/cell-value";
import type { Report } from "../domain/report/report";
import { a1 } from "../domain/sheet/address";
import type { ReportText } from "../domain/text/report-text";
import type { CheckedTextFinding } from "../domain/text/checked-finding";
import type { Words } from "../locales/words";

type Shown = number | string;

/** The tables as other programs read them: labels as keys, a cell that is no number as what it shows. */
export interface TablesJson {
  readonly t2: Readonly<Record<string, Shown | readonly Shown[]>>;
  readonly t3: readonly { readonly label: string; readonly values: readonly Shown[] }[];
  readonly t4: readonly Shown[];
}

export interface FindingJson {
  readonly rule: string;
  readonly severity: string;
  readonly outcome: string;
  readonly at: readonly {
    readonly table: string;
    readonly row?: string;
    readonly column?: string;
    readonly sheet?: string;
    readonly address?: string;
  }[];
  readonly left?: number;
  readonly right?: number;
  readonly message: string;
  /** 说明, while it holds for these figures. */
  readonly waiver?: string;
}

export function fillJson(plan: FillPlan, words: Words, last?: Cells): object {
  const { identity, report, reading } = plan;
  return {
    format: report.format,
    year: identity.year,
    organ: identity.organ,
    tables: tablesJson(report),
    rows: reading.rows,
    excluded: reading.excluded.map(({ sheet, row, reason }) => ({
      sheet,
      row: row + 1,
      reason: words.ledger.excluded(reason),
    })),
    unresolved: reading.unresolved.map((row) => ({
      sheet: row.sheet,
      row: row.row + 1,
      field: row.field,
      value: row.value,
      message: words.ledger.unresolved(row),
    })),
    findings: findingsJson(plan, words, last),
    lapsedWaivers: lapsedJson(ownWaivers(plan), { findings: plan.findings }),
    text: textJson(plan.text),
  };
}

export function checkJson(result: ReportCheck, words: Words, last?: Cells): object {
  const { identity, report } = result;
  return {
    format: report.format,
    year: identity.year ?? null,
    organ: identity.organ ?? null,
    tables: tablesJson(report),
    findings: findingsJson(result, words, last),
    lapsedWaivers: lapsedJson(ownWaivers(result), result),
    text: textJson(result.text),
  };
}

type ToldReport = Pick<ReportCheck, "report" | "findings" | "text" | "textFindings" | "waivers"> & WaiverKeeper;

/** What was found in the tables, then in the text, each with its 说明. */
function findingsJson(checked: ToldReport, words: Words, last?: Cells): readonly object[] {
  const { report, findings, text, textFindings } = checked;
  const waivers = ownWaivers(checked);
  return [
    ...findings.map((finding) => ({
      ...findingJson(finding, report, words, last),
      ...waiverJson(tableKey(finding), waivers),
    })),
    ...textFindings.map((finding) => ({
      ...textFindingJson(finding, report, words),
      ...waiverJson(textKey(finding, text), waivers),
    })),
  ];
}

/** The sections that are written, not counted: their paragraphs as read. */
function textJson({ sections }: ReportText): object {
  return Object.fromEntries(
    (["一", "五", "六"] as const).map((number) => [
      number,
      sections.find((section) => section.number === number)?.body.map(({ text }) => text) ?? [],
    ]),
  );
}

function textFindingJson(finding: CheckedTextFinding, report: Report, words: Words): object {
  const { rule, severity, paragraph, quote, suggestion, at, left, right } = finding;
  return {
    rule,
    severity,
    outcome: "fails",
    at: cellsJson(at, report),
    ...(left === undefined ? {} : { left }),
    ...(right === undefined ? {} : { right }),
    ...(paragraph === undefined ? {} : { paragraph }),
    quote,
    ...(suggestion === undefined ? {} : { suggestion }),
    message: words.text.sentence(finding),
  };
}

function waiverJson(key: WaiverKey, waivers: readonly Waiver[]): { readonly waiver?: string } {
  const waiver = waiverFor(key, waivers);
  return waiver === undefined ? {} : { waiver: waiver.reason };
}

/** 说明 that hold for no finding: `figures` are those they were given for, `now` those of the finding as it is. */
function lapsedJson(waivers: readonly Waiver[], checked: Checked): readonly object[] {
  return lapsedWaivers(waivers, [checked]).map(({ waiver: { item, figures, reason }, now }) => ({
    finding: item,
    figures,
    reason,
    ...(now === undefined ? {} : { now }),
  }));
}

export function tablesJson(report: Report): TablesJson {
  const { t2, t3, t4 } = noticeById(report.format);
  const cell = (key: string): Shown => shown(report.cells.get(key as AnyCellKey));
  const has = (table: string): boolean => [...report.cells.keys()].some((key) => key.startsWith(table));
  const present = (row: { readonly key: string }): boolean =>
    t3.columns.some(({ key }) => report.cells.has(`t3.${row.key}.${key}` as AnyCellKey));
  return {
    t2: has("t2")
      ? Object.fromEntries(
          t2.blocks.flatMap(({ rows, columns }) =>
            rows.map((row) => {
              const values = columns.map(({ key }) => cell(`t2.${row.key}.${key}`));
              return [row.label, values.length === 1 ? (values[0] ?? "") : values] as const;
            }),
          ),
        )
      : {},
    t3: t3.rows
      .filter(present)
      .map((row) => ({ label: row.label, values: t3.columns.map(({ key }) => cell(`t3.${row.key}.${key}`)) })),
    t4: has("t4") ? t4.groups.flatMap((group) => t4.columns.map(({ key }) => cell(`t4.${group.key}.${key}`))) : [],
  };
}

export function findingJson(finding: Finding, report: Report, words: Words, last?: Cells): FindingJson {
  const { detail } = finding;
  const cells = cellsJson(finding.at, report);
  return {
    rule: finding.rule,
    severity: finding.severity,
    outcome: finding.outcome,
    at: cells.length > 0 ? cells : [{ table: finding.table }],
    ...(detail.kind === "unequal" ? { left: detail.left, right: detail.right } : {}),
    message: words.findings.sentence(describeFinding(finding, report, last)),
  };
}

function cellsJson(keys: readonly AnyCellKey[], report: Report): FindingJson["at"] {
  const labels = cellLabels(noticeById(report.format));
  return keys.map((key) => {
    const label = labels.get(key);
    const place = report.places.get(key);
    return {
      table: tableOf(key),
      ...(label === undefined ? {} : { row: label.row, column: label.column }),
      ...(place === undefined ? {} : { sheet: place.sheet, address: a1(place.row, place.column) }),
    };
  });
}
