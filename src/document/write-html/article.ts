import type { PrintableReport } from "../../domain/print/printable-report";
import type { Markup } from "../write/markup";
import { reportParts, type ReportPart } from "../write/report-parts";
import { spaced, type MakeElement } from "./page-markup";
import { tableElement } from "./table";

/** The report as an article. `charts` come after section 一. */
export function articleElement(printable: PrintableReport, make: MakeElement, charts: readonly Markup[] = []): Markup {
  const parts = reportParts(printable);
  return make(
    "article",
    { lang: "zh-CN" },
    ...parts.flatMap((part, at) => partElements(part, parts[at + 1], make, charts)),
  );
}

function partElements(
  part: ReportPart,
  next: ReportPart | undefined,
  make: MakeElement,
  charts: readonly Markup[],
): readonly Markup[] {
  switch (part.kind) {
    case "title":
      return [
        make("h1", {}, ...part.lines.flatMap((line, at) => [at === 0 ? undefined : make("br", {}), spaced(line)])),
      ];
    case "heading1":
      // A section's heading is the caption of the table below it.
      return next?.kind === "table" ? [] : [make("h2", {}, spaced(part.text))];
    case "heading2":
      return [make("h3", {}, spaced(part.text))];
    case "body":
      return [make("p", {}, spaced(part.text))];
    case "table":
      return [tableElement(part.table, make("h2", {}, spaced(part.heading)), make)];
    case "charts":
      return charts;
  }
}
