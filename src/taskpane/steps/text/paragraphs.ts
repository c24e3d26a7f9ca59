import type { ReportCheck } from "../../../actions/check-report";
import type { CellKey } from "../../../domain/format/cell-key";
import { recordName } from "../../../domain/record/record";
import type { Place } from "../../../domain/sheet/address";
import { figuresIn } from "../../../domain/text-sheet/figure-lines";
import { isUnsettled, type StandingRow, type TextSheet } from "../../../domain/text-sheet/text-sheet";
import type { CheckedTextFinding } from "../../../domain/text/checked-finding";
import { figurePlaces, type FigurePlace, type Span } from "./figure-places";
import { runsOf, type Run } from "./runs";

/** A row of the sheet 正文 as the pane shows it. */
export interface ShownParagraph {
  readonly row: StandingRow;
  readonly kind: ParagraphKind;
  readonly runs: readonly Run[];
  /** The figures that stand in it and where they are from. */
  readonly figures: readonly FigurePlace[];
  readonly findings: readonly PlacedFinding[];
}

export type ParagraphKind = "title" | "heading1" | "heading2" | "body";

export interface PlacedFinding {
  readonly finding: CheckedTextFinding;
  /** Where its words stand in the row; absent where something is missing, or the words are not there any more. */
  readonly place?: Span;
}

/** The rows that say something, or have to. */
export function paragraphsOf({ name, rows }: TextSheet, check: ReportCheck | undefined): readonly ShownParagraph[] {
  const found = findingsByRow(name, check);
  return rows
    .filter(({ text, draft, id }) => text !== "" || draft !== "" || id !== "")
    .map((row) => {
      const findings = (found.get(row.row) ?? []).map((finding) => placed(finding, row.text));
      const spans = findings.flatMap(({ place }) => place ?? []);
      const figures = figurePlaces(row.text, row.draft, figuresIn(row.figures));
      return { row, kind: kindOf(row.id), findings, figures, runs: runsOf(row.text, figures, spans) };
    });
}

/** Findings that stand in no row of the sheet: a heading that is missing. */
export function findingsElsewhere({ name }: TextSheet, check: ReportCheck | undefined): readonly CheckedTextFinding[] {
  const inRows = new Set([...findingsByRow(name, check).values()].flat());
  return check?.textFindings.filter((finding) => !inRows.has(finding)) ?? [];
}

/** How many things of the text only a person can settle: paragraphs, and what is missing. */
export function countWaiting({ name, rows }: TextSheet, check: ReportCheck | undefined): number {
  const found = findingsByRow(name, check);
  const paragraphs = rows.filter((row) => found.has(row.row) || isUnsettled(row)).length;
  const inRows = [...found.values()].reduce((sum, findings) => sum + findings.length, 0);
  return paragraphs + (check?.textFindings.length ?? 0) - inRows;
}

/** Where the cells of the tables stand in the workbook, by the names under which the text speaks of them. */
export function cellsByName(check: ReportCheck | undefined): ReadonlyMap<string, Place> {
  const places = check === undefined ? [] : [...check.report.places];
  return new Map(places.map(([key, place]) => [recordName(key as CellKey), place]));
}

/** Only a person can settle it. */
export function needsPerson({ row, findings }: ShownParagraph): boolean {
  return findings.length > 0 || isUnsettled(row);
}

/** The words found fault with are the draft's: a new one has the figures that the tables have now. */
export function isBehind({ row, findings }: ShownParagraph): boolean {
  return findings.some(
    ({ finding: { rule, quote } }) => rule === "text.table-figure" && quote !== "" && row.draft.includes(quote),
  );
}

/** The row with the words of a finding as they should be; undefined where that is not certain. */
export function corrected({ text }: StandingRow, { finding, place }: PlacedFinding): string | undefined {
  const { suggestion } = finding;
  if (suggestion === undefined || place === undefined) return undefined;
  return text.slice(0, place.start) + suggestion + text.slice(place.end);
}

function findingsByRow(sheet: string, check: ReportCheck | undefined): ReadonlyMap<number, CheckedTextFinding[]> {
  const byRow = new Map<number, CheckedTextFinding[]>();
  if (check?.textPlaces?.sheet !== sheet) return byRow;
  for (const finding of check.textFindings) {
    const row = finding.paragraph === undefined ? undefined : check.textPlaces.rows[finding.paragraph];
    if (row === undefined) continue;
    const former = byRow.get(row);
    if (former === undefined) byRow.set(row, [finding]);
    else former.push(finding);
  }
  return byRow;
}

/** The check reads a row with line breaks as one line: its places hold as long as the words stand there. */
function placed(finding: CheckedTextFinding, text: string): PlacedFinding {
  const { quote, start } = finding;
  if (quote === "" || !text.startsWith(quote, start)) return { finding };
  return { finding, place: { start, end: start + quote.length } };
}

function kindOf(id: string): ParagraphKind {
  if (id === "title") return "title";
  if (/^[一二三四五六]$/u.test(id)) return "heading1";
  return id.endsWith(".heading") ? "heading2" : "body";
}
