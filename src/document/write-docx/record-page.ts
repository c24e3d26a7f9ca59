import type { Markup } from "../write/markup";
import type { PrintableReport } from "../../domain/print/printable-report";
import { recordColumns, recordHeads, recordRows } from "../write/record-rows";
import { paragraph, run, type StyleUses } from "./paragraphs";
import { columnWidths, gridMarkup, rowMarkup } from "./tables";
import { twips } from "./units";
import { val, w } from "./word-markup";

/**
 * The check record on a page of its own. All its words stand in the table, the title too: a paragraph would be read as
 * the last of the report.
 */
export function recordPage({ record, words }: PrintableReport, width: number, uses: StyleUses): readonly Markup[] {
  if (record === undefined) return [];
  const columns = columnWidths(
    recordColumns.map(({ share }) => share),
    width,
  );
  const wide = (height: number, isHead: boolean, align: "left" | "center", text: string) =>
    rowMarkup({ height, isHead }, [
      recordCell(width, columns.length, paragraph(uses.table, { align, keepNext: isHead }, run(text))),
    ]);
  const row = (isHead: boolean, texts: readonly string[]) =>
    rowMarkup(
      { height: twips(5.8), isHead },
      texts.map((text, at) =>
        recordCell(
          columns[at] ?? 0,
          1,
          paragraph(uses.smallTable, { keepNext: isHead, ...(isHead ? { align: "center" } : {}) }, run(text)),
        ),
      ),
    );
  const rows = [
    wide(twips(10), true, "center", words.recordTitle),
    row(true, recordHeads(words.recordHeads)),
    ...recordRows(record).map((texts) => row(false, texts)),
    wide(twips(14), false, "left", words.signature),
  ];
  return [paragraph(uses.smallTable, { newPage: true }), gridMarkup(columns, words.recordTitle, rows)];
}

function recordCell(width: number, span: number, content: Markup): Markup {
  const gridSpan = span === 1 ? undefined : val("gridSpan", span);
  return w("tc", {}, w("tcPr", {}, w("tcW", { w: width, type: "dxa" }), gridSpan, val("vAlign", "center")), content);
}
