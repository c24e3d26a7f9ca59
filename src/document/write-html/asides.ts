import type { PrintableReport } from "../../domain/print/printable-report";
import type { Markup } from "../write/markup";
import { recordColumns, recordHeads, recordRows } from "../write/record-rows";
import { spaced, type MakeElement } from "./page-markup";

/** What a page has beside the report stands in asides: neither our reader nor a screen reader takes it for its text. */

export interface Chart {
  readonly caption: string;
  /** Made by this program, its texts escaped: it goes into the page as it is. */
  readonly svg: string;
}

/** Inside the page's main part, or before it, an aside of its own kind would be out of place. */
const region = { role: "region" };

export function draftElement({ draft, words }: PrintableReport, make: MakeElement): readonly Markup[] {
  return draft
    ? [make("aside", { ...region, "aria-label": words.draftState }, make("p", {}, make("strong", {}, words.draftMark)))]
    : [];
}

export function chartsElement(
  charts: readonly Chart[],
  { words }: PrintableReport,
  make: MakeElement,
): readonly Markup[] {
  if (charts.length === 0) return [];
  const figures = charts.map(({ caption, svg }) =>
    make("figure", {}, { markup: svg }, make("figcaption", {}, caption)),
  );
  return [make("aside", { ...region, "aria-label": words.charts }, ...figures)];
}

export function recordElement({ record, words }: PrintableReport, make: MakeElement): readonly Markup[] {
  if (record === undefined) return [];
  const heads = recordHeads(words.recordHeads).map((head) => make("th", { scope: "col" }, head));
  const rows = recordRows(record).map((texts) => make("tr", {}, ...texts.map((text) => make("td", {}, spaced(text)))));
  const table = make(
    "table",
    {},
    make("caption", {}, make("h2", {}, words.recordTitle)),
    make("colgroup", {}, ...recordColumns.map(({ share }) => make("col", { style: `width:${share}%` }))),
    make("thead", {}, make("tr", {}, ...heads)),
    make("tbody", {}, ...rows),
  );
  return [make("aside", { "aria-label": words.recordTitle }, table, make("p", {}, words.signature))];
}
