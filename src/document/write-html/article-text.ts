import type { PrintableReport } from "../../domain/print/printable-report";
import { cellsByRow, type FilledTable } from "../write/filled-table";
import { reportParts } from "../write/report-parts";

/** The report as plain text, for programs that take no other: a paragraph a line, the cells of tables between tabs. */
export function articleText(printable: PrintableReport): string {
  const { draft, words } = printable;
  const lines = reportParts(printable).flatMap((part) => {
    if (part.kind === "title") return part.lines;
    if (part.kind === "table") return tableLines(part.table);
    return part.kind === "charts" ? [] : [part.text];
  });
  return [...(draft ? [words.draftMark] : []), ...lines, ""].join("\n");
}

/** Every cell at its place; what lies under a merged one is blank. */
function tableLines(table: FilledTable): readonly string[] {
  return cellsByRow(table).map((cells, row) => {
    const line = Array.from({ length: table.columns }, () => "");
    for (const cell of cells) if (cell.row === row) line[cell.column] = cell.text;
    return line.join("\t").trimEnd();
  });
}
