import type { AnyCellKey } from "../format/cell-key";
import { cellLabels, type CellLabel } from "../format/cell-label";
import { noticeById } from "../format/notices";
import { tableNames } from "../report/table-sheets";
import { numberOf } from "../report/cell-value";
import { formatOfTable, type Report } from "../report/report";
import { a1 } from "../sheet/address";
import type { CellProblem, Cells, Finding, FindingDetail } from "./evaluate";
import type { RuleId, Severity, Term } from "./rule";

/** A cell as a sentence speaks of it. */
export interface NamedCell {
  readonly label: string;
  /** "D5"; absent when the cell stands in last year's report. */
  readonly address?: string;
}

export interface NamedTerm extends NamedCell {
  readonly value: number;
  readonly sign: 1 | -1;
  readonly lastYear: boolean;
}

/** Everything a sentence about a finding needs, with statutory labels in place. */
export type FindingFacts = { readonly rule: RuleId; readonly severity: Severity; readonly table: string } & (
  | {
      readonly kind: "unequal";
      readonly subject: string;
      readonly left: readonly NamedTerm[];
      readonly right: readonly NamedTerm[];
      readonly leftSum: number;
      readonly rightSum: number;
      readonly suspect?: NamedCell & { readonly now: number; readonly should: number };
    }
  | {
      readonly kind: "not-assessable";
      readonly subject: string;
      readonly missing: readonly (NamedCell & { lastYear: boolean })[];
    }
  | {
      readonly kind: "cells";
      readonly problem: CellProblem;
      readonly row: string;
      readonly cells: readonly (NamedCell & { readonly text: string })[];
    }
  | Exclude<FindingDetail, { readonly kind: "unequal" | "not-assessable" | "cells" }>
);

/** The facts of a finding on a report, for the sentence. */
export function describeFinding(finding: Finding, report: Report, last?: Cells): FindingFacts {
  const labels = cellLabels(noticeById(formatOfTable(report, finding.table)));
  const base = { rule: finding.rule, severity: finding.severity, table: tableNames[finding.table] };
  const { detail } = finding;
  switch (detail.kind) {
    case "unequal": {
      const { subject, left, right } = detail.relation;
      const name = (term: Term): NamedTerm => ({
        ...nameCell(term.key, subject, labels, report, term.of === "last"),
        value: numberOf((term.of === "last" ? last : report.cells)?.get(term.key)) ?? 0,
        sign: term.sign,
        lastYear: term.of === "last",
      });
      const suspect = detail.suspect;
      const now = suspect && numberOf(report.cells.get(suspect.key));
      return {
        ...base,
        kind: "unequal",
        subject,
        left: left.map(name),
        right: right.map(name),
        leftSum: detail.left,
        rightSum: detail.right,
        ...(suspect === undefined || now === undefined
          ? {}
          : { suspect: { ...nameCell(suspect.key, "", labels, report), now, should: now + suspect.correction } }),
      };
    }
    case "not-assessable": {
      const { subject } = detail.relation;
      const missing = detail.missing.map(({ key, of }) => ({
        ...nameCell(key, subject, labels, report, of === "last"),
        lastYear: of === "last",
      }));
      return { ...base, kind: "not-assessable", subject, missing };
    }
    case "cells": {
      const row = labels.get(finding.at[0] as AnyCellKey)?.row ?? "";
      const cells = detail.cells.map(({ key, text }) => ({ ...nameCell(key, row, labels, report), text }));
      return { ...base, kind: "cells", problem: detail.problem, row, cells };
    }
    default:
      return { ...base, ...detail };
  }
}

/** The label that tells a cell apart within what the sentence already speaks of. */
function nameCell(
  key: AnyCellKey,
  subject: string,
  labels: ReadonlyMap<AnyCellKey, CellLabel>,
  report: Report,
  elsewhere = false,
): NamedCell {
  const label = labels.get(key);
  const place = elsewhere ? undefined : report.places.get(key);
  return {
    label: label === undefined ? key : within(label, subject),
    ...(place === undefined ? {} : { address: a1(place.row, place.column) }),
  };
}

function within({ row, column }: CellLabel, subject: string): string {
  if (column === subject) return row;
  return row === subject ? column : `${row} · ${column}`;
}
