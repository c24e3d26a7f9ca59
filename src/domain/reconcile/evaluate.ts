import type { AnyCellKey, TableId } from "../format/cell-key";
import { tableOf } from "../format/cell-label";
import { noticeById } from "../format/notices";
import { numberOf, type CellValue } from "../report/cell-value";
import { formatOfTable, type Report } from "../report/report";
import { formatFindings } from "./format-findings";
import type { CellRule, Relation, RelationRule, Rule, RuleId, Severity, Term } from "./rule";
import { rulesFor } from "./rules";
import { suspects, type Suspect } from "./suspect";

export type Cells = ReadonlyMap<AnyCellKey, CellValue>;

/** What a relation comes to. Holding, failing and not being assessable are three things. */
export type Outcome =
  | { readonly kind: "holds" }
  | { readonly kind: "fails"; readonly left: number; readonly right: number }
  | { readonly kind: "not-assessable"; readonly missing: readonly Term[] };

export type CellProblem = "blank" | "not-applicable" | "not-a-number" | "uncalculated" | "negative" | "not-whole";

/** A result of the check that a person has to look at. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly outcome: "fails" | "not-assessable";
  readonly table: TableId;
  /** The cells concerned, both sides. */
  readonly at: readonly AnyCellKey[];
  readonly detail: FindingDetail;
}

export type FindingDetail =
  | {
      readonly kind: "unequal";
      readonly relation: Relation;
      readonly left: number;
      readonly right: number;
      readonly suspect?: Suspect;
    }
  | { readonly kind: "not-assessable"; readonly relation: Relation; readonly missing: readonly Term[] }
  | {
      readonly kind: "cells";
      readonly problem: CellProblem;
      readonly cells: readonly { key: AnyCellKey; text: string }[];
    }
  | { readonly kind: "blank-table" }
  /** `picture`: one stands in its place. */
  | { readonly kind: "missing-table"; readonly picture: boolean }
  | { readonly kind: "missing-label"; readonly label: string; readonly sheet: string }
  | { readonly kind: "labels-differ"; readonly labels: readonly { readonly label: string; readonly shown: string }[] }
  | { readonly kind: "label-misplaced"; readonly label: string; readonly after: string | undefined }
  | { readonly kind: "labels-outdated"; readonly labels: readonly string[] }
  | { readonly kind: "table-outdated" };

export interface Context {
  /** The report year; it tells which format the tables must have. */
  readonly year?: number;
  /** Tables in whose place the report has a picture. */
  readonly pictured?: ReadonlySet<TableId>;
  /** Last year's published tables; without them the rules across years are not applied. */
  readonly last?: Cells;
  /** Whether the organ may make 规章; when nothing is known of the organ the rule is not applied. */
  readonly canMakeRegulations?: boolean;
}

/** Everything in a report's tables that does not hold, in the order of the tables. */
export function reconcile(report: Report, context: Context = {}): readonly Finding[] {
  const blankTables = tablesWithoutEntry(report);
  const absent = new Set(report.missingTables);
  const assessed = rulesOf(report).filter(({ table }) => !absent.has(table) && !blankTables.has(table));
  return [
    ...formatFindings(report, context),
    ...[...blankTables].map(blankTable),
    ...withSuspects(
      assessed.flatMap((rule) => evaluate(rule, report.cells, context)),
      assessed,
      report.cells,
    ),
  ].sort((left, right) => left.table.localeCompare(right.table));
}

/** Each table by the rules of the format in which it stands. */
function rulesOf(report: Report): readonly Rule[] {
  return (["t2", "t3", "t4"] as const).flatMap((id) =>
    rulesFor(noticeById(formatOfTable(report, id))).filter(({ table }) => table === id),
  );
}

function blankTable(table: TableId): Finding {
  return {
    rule: `${table}.cell`,
    severity: "error",
    outcome: "fails",
    table,
    at: [],
    detail: { kind: "blank-table" },
  };
}

/** A table in which nothing was entered gets one finding, not one for each cell and sum. */
function tablesWithoutEntry({ cells }: Report): ReadonlySet<TableId> {
  const filled = new Set([...cells].filter(([, value]) => value.kind !== "blank").map(([key]) => tableOf(key)));
  return new Set([...cells.keys()].map(tableOf).filter((table) => !filled.has(table)));
}

export function evaluate(rule: Rule, cells: Cells, context: Context = {}): readonly Finding[] {
  return rule.kind === "cell" ? evaluateCells(rule, cells) : evaluateRelations(rule, cells, context);
}

function evaluateRelations(rule: RelationRule, cells: Cells, context: Context): readonly Finding[] {
  if (rule.when === "cannot-make-regulations" && context.canMakeRegulations !== false) return [];
  return rule.relations.flatMap((relation) => {
    if (context.last === undefined && termsOf(relation).some(({ of }) => of === "last")) return [];
    // A label that is missing altogether has its own finding; its sums would only repeat it.
    if (termsOf(relation).some(({ key, of }) => of === "this" && !cells.has(key))) return [];
    const outcome = assess(relation, cells, context.last);
    if (outcome.kind === "holds") return [];
    const { id, severity, table } = rule;
    const at = termsOf(relation)
      .filter(({ of }) => of === "this")
      .map(({ key }) => key);
    const detail: FindingDetail =
      outcome.kind === "fails"
        ? { kind: "unequal", relation, left: outcome.left, right: outcome.right }
        : { kind: "not-assessable", relation, missing: outcome.missing };
    return [{ rule: id, severity, outcome: outcome.kind, table, at, detail } satisfies Finding];
  });
}

const termsOf = ({ left, right }: Relation): readonly Term[] => [...left, ...right];

export function assess(relation: Relation, cells: Cells, last?: Cells): Outcome {
  const value = ({ key, of }: Term) => numberOf((of === "this" ? cells : last)?.get(key));
  const missing = termsOf(relation).filter((term) => value(term) === undefined);
  if (missing.length > 0) return { kind: "not-assessable", missing };
  const sum = (terms: readonly Term[]) => terms.reduce((total, term) => total + term.sign * (value(term) ?? 0), 0);
  const left = sum(relation.left);
  const right = sum(relation.right);
  return left === right ? { kind: "holds" } : { kind: "fails", left, right };
}

function evaluateCells(rule: CellRule, cells: Cells): readonly Finding[] {
  const wrong = rule.cells.flatMap(({ key, unit }) => {
    const value = cells.get(key);
    const problem = value && cellProblem(value, unit);
    return value === undefined || problem === undefined ? [] : [{ key, problem, text: textOf(value) }];
  });
  const groups = new Map<string, typeof wrong>();
  for (const cell of wrong) {
    const group = `${cell.key.slice(0, cell.key.lastIndexOf("."))} ${cell.problem}`;
    groups.set(group, [...(groups.get(group) ?? []), cell]);
  }
  return [...groups.values()].map((group): Finding => {
    const { id, severity, table } = rule;
    const problem = group[0]?.problem ?? "blank";
    const at = group.map(({ key }) => key);
    return { rule: id, severity, outcome: "fails", table, at, detail: { kind: "cells", problem, cells: group } };
  });
}

/** 万元 with at most six decimals: to the cent and beyond. */
const amountPrecision = 1e6;

export function cellProblem(value: CellValue, unit: "count" | "amount"): CellProblem | undefined {
  if (value.kind === "blank") return "blank";
  if (value.kind === "notApplicable") return "not-applicable";
  if (value.kind === "uncalculated") return "uncalculated";
  if (value.kind === "text") return "not-a-number";
  if (value.value < 0) return "negative";
  if (unit === "count" && !Number.isInteger(value.value)) return "not-whole";
  const scaled = value.value * amountPrecision;
  return Math.abs(scaled - Math.round(scaled)) > 1e-3 ? "not-whole" : undefined;
}

function textOf(value: CellValue): string {
  if (value.kind === "number") return String(value.value);
  return value.kind === "blank" ? "" : value.text;
}

/** Names the cell that explains a failed sum, where one cell does. */
function withSuspects(findings: readonly Finding[], rules: readonly Rule[], cells: Cells): readonly Finding[] {
  const relations = rules
    .filter((rule) => rule.kind === "relation")
    .flatMap((rule) => rule.relations)
    .filter((relation) => termsOf(relation).every(({ key, of }) => of === "this" && cells.has(key)));
  const found = suspects(relations, (relation) => assess(relation, cells));
  return findings.map((finding) => {
    if (finding.detail.kind !== "unequal") return finding;
    const suspect = found.get(finding.detail.relation);
    if (suspect === undefined) return finding;
    const now = numberOf(cells.get(suspect.key));
    return now !== undefined && now + suspect.correction >= 0
      ? { ...finding, detail: { ...finding.detail, suspect } }
      : finding;
  });
}
