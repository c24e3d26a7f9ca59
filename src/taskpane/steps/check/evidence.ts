import type { CheckedParts, Found } from "../../../actions/found";
import { placeSpot } from "../../../actions/spots";
import type { AnyCellKey } from "../../../domain/format/cell-key";
import { cellLabels, tableOf } from "../../../domain/format/cell-label";
import { noticeById } from "../../../domain/format/notices";
import type { Cells, Finding } from "../../../domain/reconcile/evaluate";
import type { Term } from "../../../domain/reconcile/rule";
import { blank, type CellValue } from "../../../domain/report/cell-value";
import { formatOfTable, type Report } from "../../../domain/report/report";
import type { Spot } from "../../../workbook/workbook";

/** A cell that a finding rests on. */
export interface EvidenceItem {
  readonly label: string;
  readonly value: CellValue;
  readonly sign: 1 | -1;
  readonly lastYear: boolean;
  /** Absent for a cell of last year's report. */
  readonly spot?: Spot;
}

export interface EvidenceSide {
  readonly of: "left" | "right" | "cells";
  readonly items: readonly EvidenceItem[];
  readonly sum?: number;
}

/** What a finding rests on, cell by cell. */
export interface Evidence {
  readonly sides: readonly EvidenceSide[];
  /** Those of this report whose ledger rows may explain it: of a wrong sum the one to look at first, if one is. */
  readonly cells: readonly AnyCellKey[];
  readonly difference?: number;
}

/** Not so where a table is missing, or a word of the text is wrong. */
export function restsOnCells({ finding }: Found): boolean {
  return finding.at.length > 0;
}

/** Of a finding that rests on cells. */
export function evidenceOf(found: Found, { report }: Pick<CheckedParts, "report">, last?: Cells): Evidence {
  if (found.of === "tables") return evidenceInTables(found.finding, report, last);
  const { at, left, right } = found.finding;
  const difference = left === undefined || right === undefined ? undefined : Math.abs(left - right);
  return {
    cells: at,
    sides: [{ of: "cells", items: at.map((key) => itemOf(ofThisYear(key), { report, last })) }],
    ...(difference !== undefined && { difference }),
  };
}

function evidenceInTables({ detail, at }: Finding, report: Report, last: Cells | undefined): Evidence {
  const subject = "relation" in detail ? detail.relation.subject : undefined;
  const items = (terms: readonly Term[]) => terms.map((term) => itemOf(term, { report, last, subject }));
  switch (detail.kind) {
    case "unequal": {
      const { relation, left, right, suspect } = detail;
      return {
        cells: suspect === undefined ? at : [suspect.key],
        sides: [
          { of: "left", items: items(relation.left), sum: left },
          { of: "right", items: items(relation.right), sum: right },
        ],
        difference: Math.abs(left - right),
      };
    }
    case "not-assessable": {
      const { left, right } = detail.relation;
      return {
        cells: at,
        sides: [
          { of: "left", items: items(left) },
          { of: "right", items: items(right) },
        ],
      };
    }
    default:
      return { cells: at, sides: [{ of: "cells", items: items(at.map(ofThisYear)) }] };
  }
}

const ofThisYear = (key: AnyCellKey): Term => ({ key, of: "this", sign: 1 });

interface Around {
  readonly report: Report;
  readonly last: Cells | undefined;
  /** The row or column that all of a sum stand in: it goes without saying. */
  readonly subject?: string | undefined;
}

function itemOf({ key, of, sign }: Term, { report, last, subject }: Around): EvidenceItem {
  const place = of === "this" ? report.places.get(key) : undefined;
  return {
    label: labelOf(key, report, subject),
    value: (of === "this" ? report.cells : last)?.get(key) ?? blank,
    sign,
    lastYear: of === "last",
    ...(place !== undefined && { spot: placeSpot(place) }),
  };
}

function labelOf(key: AnyCellKey, report: Report, subject: string | undefined): string {
  const label = cellLabels(noticeById(formatOfTable(report, tableOf(key)))).get(key);
  if (label === undefined) return key;
  const { row, column } = label;
  if (column === subject) return row;
  return row === subject ? column : `${row} · ${column}`;
}
