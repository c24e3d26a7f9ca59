import type { PrintableReport } from "../../domain/print/printable-report";

const yearAndName = /^(.+?)((?:20\d\d|二[〇○零][〇○零一二三四五六七八九]{2})年.*报告)$/u;

/** The title in lines as an official document has it: the organ, and the year with the name of the report. */
export function titleLines({ organ, year, text }: Pick<PrintableReport, "organ" | "year" | "text">): readonly string[] {
  const lines = text.title.map((line) => line.text);
  if (lines.length === 0) return [organ, `${year}年政府信息公开工作年度报告`];
  const [, before, after] = lines.length === 1 ? (yearAndName.exec(lines[0] ?? "") ?? []) : [];
  return before === undefined || after === undefined ? lines : [before, after];
}
