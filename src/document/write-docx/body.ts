import type { PrintableReport } from "../../domain/print/printable-report";
import type { Markup } from "../write/markup";
import { reportParts, type ReportPart } from "../write/report-parts";
import { leadRun, paragraph, run, type StyleUses } from "./paragraphs";
import { recordPage } from "./record-page";
import { tableMarkup } from "./tables";

/** What stands in the file's body, up to the set-up of its pages. `width` is that of the text, in twips. */
export function bodyMarkup(printable: PrintableReport, width: number, uses: StyleUses): readonly Markup[] {
  const record = recordPage(printable, width, uses);
  return [
    ...reportParts(printable).flatMap((part) => partMarkup(part, width, uses)),
    ...record,
    // Word wants a paragraph after a table that is the last of all.
    ...(record.length === 0 ? [] : [paragraph(uses.smallTable, {})]),
  ];
}

/** A web address goes to the next line as a whole; the line before it, set to full width, would be drawn apart. */
const hasAddress = (text: string): boolean => /[!-~]{15}/u.test(text);

function partMarkup(part: ReportPart, width: number, uses: StyleUses): readonly Markup[] {
  switch (part.kind) {
    case "title":
      return [...part.lines.map((line) => paragraph(uses.title, {}, run(line))), paragraph(uses.body, {})];
    case "heading1":
    case "heading2":
      // A template's own style may leave the heading behind.
      return [paragraph(uses[part.kind], { keepNext: true }, run(part.text))];
    case "body": {
      const lead = part.text.slice(0, part.lead);
      const rest = run(part.text.slice(part.lead));
      const besides = hasAddress(part.text) ? ({ align: "left" } as const) : {};
      return [paragraph(uses.body, besides, ...(lead === "" ? [rest] : [leadRun(lead), rest]))];
    }
    case "table": {
      const gap = (keepNext: boolean) => paragraph(uses.smallTable, { keepNext });
      return [gap(true), tableMarkup(part.table, part.heading, width, uses), gap(false)];
    }
    case "charts":
      return [];
  }
}
