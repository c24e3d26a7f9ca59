import type { AnyCellKey } from "../format/cell-key";
import { shown, type CellValue } from "../report/cell-value";
import { shownText, type SheetData, type WorkbookData } from "../sheet/sheet-data";
import type { ReportText } from "../text/report-text";
import { categories, isRecord, type RecordLine } from "./record";

/** 导出: that a file was made of the report, and of which state of it. */
export interface Export {
  /** The file's name. */
  readonly name: string;
  /** 2024-01-18 10:22. */
  readonly when: string;
  /** What the report held: compare with `contentMark`. */
  readonly mark: string;
}

/** Tells whether tables and text are still those that were exported. Eight hexadecimal digits (FNV-1a, 32 bits). */
export function contentMark(
  cells: ReadonlyMap<AnyCellKey, CellValue>,
  { title, opening, sections }: ReportText,
): string {
  const words = [...title, ...opening, ...sections.flatMap(({ heading, body }) => [heading, ...body])];
  const content = [
    ...[...cells].map(([key, value]) => `${key}=${shown(value)}`),
    ...words.map(({ text }) => text),
  ].join("\n");
  let hash = 0x811c9dc5;
  for (let index = 0; index < content.length; index += 1) {
    hash = Math.imul(hash ^ content.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}

export function exportLine({ name, when, mark }: Export): RecordLine {
  return { category: "export", place: "", item: name, value: mark, text: when };
}

/** All that the workbook's 核对记录 knows of, in the order they were made. */
export function exportsIn({ sheets }: WorkbookData): readonly Export[] {
  const record = sheets.find(isRecord);
  return record === undefined ? [] : exportsOn(record);
}

export function exportsOn({ values }: SheetData): readonly Export[] {
  return values.flatMap(([category = null, , name = null, mark = null, when = null]) =>
    category === categories.export ? [{ name: shownText(name), mark: shownText(mark), when: shownText(when) }] : [],
  );
}
