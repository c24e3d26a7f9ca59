import type { CellKey } from "../format/cell-key";
import type { Finding } from "../reconcile/evaluate";
import { shownText, type SheetData, type WorkbookData } from "../sheet/sheet-data";
import { categories, isRecord, recordName, type RecordLine } from "./record";

/**
 * 说明: why a finding is as it should be. It holds for just these figures; when they change, it is there to be read but
 * covers nothing. A finding with a 说明 is still a finding and still counts.
 */
export interface Waiver {
  /** Which finding: its rule, and what it is about. */
  readonly item: string;
  /** The figures it was given for. */
  readonly figures: string;
  readonly reason: string;
}

/** What a 说明 for a finding is kept under. */
export function waiverKey({ rule, detail, at }: Finding): Pick<Waiver, "item" | "figures"> {
  const first = at[0] === undefined ? "" : recordName(at[0] as CellKey);
  switch (detail.kind) {
    case "unequal":
      return { item: `${rule} ${detail.relation.subject}`, figures: `${detail.left} ≠ ${detail.right}` };
    case "not-assessable":
      return { item: `${rule} ${detail.relation.subject}`, figures: "" };
    case "cells":
      return { item: `${rule} ${first}`, figures: detail.cells.map(({ text }) => `“${text}”`).join(" ") };
    case "missing-label":
      return { item: `${rule} ${detail.label}`, figures: detail.sheet };
    default:
      return { item: `${rule} ${detail.kind}`, figures: "" };
  }
}

/** The 说明 that a finding has, as long as its figures are those it was given for. */
export function waiverOf(finding: Finding, waivers: readonly Waiver[]): Waiver | undefined {
  const { item, figures } = waiverKey(finding);
  return waivers.findLast((waiver) => waiver.item === item && waiver.figures === figures);
}

export function waiverLine({ item, figures, reason }: Waiver): RecordLine {
  return { category: "waiver", place: "", item, value: figures, text: reason };
}

/** All that are kept in the workbook's 核对记录. */
export function waiversIn({ sheets }: WorkbookData): readonly Waiver[] {
  const record = sheets.find(isRecord);
  return record === undefined ? [] : waiversOn(record);
}

export function waiversOn({ values }: SheetData): readonly Waiver[] {
  return values.flatMap(([category = null, , item = null, figures = null, reason = null]) =>
    category === categories.waiver
      ? [{ item: shownText(item), figures: shownText(figures), reason: shownText(reason) }]
      : [],
  );
}
