import { noticeById } from "../../domain/format/notices";
import type { Notice, Section } from "../../domain/format/table-format";
import type { Paragraph, ReportSection } from "../../domain/text/report-text";
import type { PrintableReport } from "../../domain/print/printable-report";
import { filledTable, type FilledTable } from "./filled-table";
import { titleLines } from "./title-lines";

/** What a report is made of, in its order, whatever kind of file it goes into. */
export type ReportPart =
  | { readonly kind: "title"; readonly lines: readonly string[] }
  | { readonly kind: "heading1"; readonly text: string }
  | { readonly kind: "heading2"; readonly text: string }
  /** `lead` is how many of its first characters are a heading: （一）主动公开情况。2023年，…… */
  | { readonly kind: "body"; readonly text: string; readonly lead: number }
  /** `heading` is that of the section, by which the table is called. */
  | { readonly kind: "table"; readonly table: FilledTable; readonly heading: string }
  /** Where section 一 is over. */
  | { readonly kind: "charts" };

export function reportParts(printable: PrintableReport): readonly ReportPart[] {
  const { text, report } = printable;
  const notice = noticeById(report.format);
  return [
    { kind: "title", lines: titleLines(printable) },
    ...text.opening.map(bodyPart),
    ...sectionsToPrint(text.sections, notice).flatMap((section) => sectionParts(section, notice, printable)),
  ];
}

/** A section of the text, or one that the text lacks and whose table has to stand somewhere. */
interface PrintedSection {
  readonly number: Section["numeral"];
  readonly heading: string;
  readonly body: readonly Paragraph[];
  readonly table?: Section["table"];
}

function sectionsToPrint(sections: readonly ReportSection[], notice: Notice): readonly PrintedSection[] {
  const order = notice.sections.map(({ numeral }) => numeral);
  const printed: PrintedSection[] = sections.map(({ number, heading, body }, at) => {
    const first = sections.findIndex((section) => section.number === number) === at;
    const table = first ? notice.sections.find(({ numeral }) => numeral === number)?.table : undefined;
    return { number, heading: heading.text, body, ...(table === undefined ? {} : { table }) };
  });
  for (const { numeral, heading, table } of notice.sections) {
    if (table === undefined || printed.some(({ number }) => number === numeral)) continue;
    const later = printed.findIndex(({ number }) => order.indexOf(number) > order.indexOf(numeral));
    printed.splice(later < 0 ? printed.length : later, 0, { number: numeral, heading, body: [], table });
  }
  return printed;
}

function sectionParts(section: PrintedSection, notice: Notice, { report }: PrintableReport): readonly ReportPart[] {
  const { number, heading, body, table } = section;
  const parts: ReportPart[] = [{ kind: "heading1", text: heading }];
  if (table !== undefined) parts.push({ kind: "table", table: filledTable(notice, table, report.cells), heading });
  parts.push(...body.map(bodyPart));
  if (number === notice.sections[0]?.numeral) parts.push({ kind: "charts" });
  return parts;
}

const secondLevel = /^[（(][一二三四五六七八九十]{1,3}[）)]/u;
const longestHeading = 40;

/** Headings of the second level are told by their number: a heading has no full stop, or ends with its first. */
function bodyPart({ text }: Paragraph): ReportPart {
  if (!secondLevel.test(text)) return { kind: "body", text, lead: 0 };
  const end = text.search(/[。；：！？]/u);
  if (end < 0 && text.length <= longestHeading) return { kind: "heading2", text };
  const isLead = text[end] === "。" && end < longestHeading;
  return { kind: "body", text, lead: isLead ? end + 1 : 0 };
}
