import { cellLabels } from "../format/cell-label";
import type { CellKey } from "../format/cell-key";
import { notice2021 } from "../format/notice-2021-30";
import { freeName, tableNames } from "../report/table-sheets";
import { a1, parseA1, type Place } from "../sheet/address";
import type { CellEdit, CellLook, LaidCell, SheetLayout } from "../sheet/edit";
import { heightOf } from "../sheet/text-height";
import { shownText, type SheetData, type WorkbookData } from "../sheet/sheet-data";

/** The sheet in which every result is written down for a colleague, and for the next fill to read. */
export const recordSheet = "核对记录";

/** What a line of the record is about; the words stand in the sheet and are read again. */
export const categories = {
  summary: "概况",
  settings: "设置",
  finding: "核对结果",
  waiver: "说明",
  lapsed: "失效说明",
  unresolved: "待定",
  excluded: "不计入",
  left: "未填",
  export: "导出",
  fill: "填报",
} as const;

export type Category = keyof typeof categories;

export interface RecordLine {
  readonly category: Category;
  /** A click on the line's place goes there. */
  readonly link?: Place;
  readonly place: string;
  readonly item: string;
  readonly value: string | number;
  readonly text: string;
}

const heads = ["类别", "位置", "项目", "数值", "说明"];
const widths = [11, 26, 50, 14, 84];

/** Programs do not all fit the height of a wrapped row to its text when they open a file. */
function lineHeight({ place, item, value, text }: RecordLine): number {
  return heightOf(
    [place, item, String(value), text].map((one, index) => ({ text: one, width: widths[index + 1] ?? 0 })),
  );
}

/** The name of a number cell in the record: short name of the table, labels of row and column. */
export function recordName(key: CellKey): string {
  return names.get(key) ?? key;
}

const names: ReadonlyMap<CellKey, string> = new Map(
  [...cellLabels(notice2021)].map(([key, { table, row, column }]) => [
    key as CellKey,
    [tableNames[table], row, column].join(" ｜ "),
  ]),
);

const keys: ReadonlyMap<string, CellKey> = new Map([...names].map(([key, name]) => [name, key]));

/** 表三!D6 */
export function placeName({ sheet, row, column }: Place): string {
  return `${sheet}!${a1(row, column)}`;
}

/** Our own record; a sheet of the office's that only has the name is none. */
export function isRecord({ name, values }: SheetData): boolean {
  return name.startsWith(recordSheet) && heads.every((head, column) => values[1]?.[column] === head);
}

/** The sheet to write the record to: ours if it is there, else a name that no sheet has. */
export function recordSheetIn({ sheets }: WorkbookData): string {
  return sheets.find(isRecord)?.name ?? freeName(recordSheet, new Set(sheets.map(({ name }) => name)));
}

/** Writes one line of a record that is there; undefined empties it. */
export function lineEdits({ name }: SheetData, row: number, line: RecordLine | undefined): readonly CellEdit[] {
  const values =
    line === undefined
      ? heads.map(() => null)
      : [categories[line.category], line.place, line.item, line.value, line.text];
  return values.map((value, column) => ({ kind: "cell", sheet: name, row, column, content: { value } }));
}

export function layoutRecord(name: string, title: string, lines: readonly RecordLine[]): SheetLayout {
  const cell = (row: number, column: number, value: string | number, look: CellLook): LaidCell => ({
    row,
    column,
    content: { value },
    look,
  });
  const body = lines.flatMap((line, index): LaidCell[] => {
    const row = index + 2;
    const place = cell(row, 1, line.place, line.link === undefined ? "text" : "link");
    return [
      cell(row, 0, categories[line.category], "text"),
      line.link === undefined ? place : { ...place, link: line.link },
      cell(row, 2, line.item, "text"),
      cell(row, 3, line.value, "text"),
      cell(row, 4, line.text, "text"),
    ];
  });
  return {
    name,
    cells: [cell(0, 0, title, "title"), ...heads.map((head, column) => cell(1, column, head, "heading")), ...body],
    merges: [{ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: heads.length - 1 }],
    columnWidths: widths,
    rowHeights: new Map([[0, 30], ...lines.map((line, index): [number, number] => [index + 2, lineHeight(line)])]),
    page: { orientation: "landscape", repeatRows: [1, 1] },
    frozenRows: 2,
  };
}

/**
 * A record laid out again as it reads on its sheet, for putting it back after another was written over it, but for the
 * rows that are `dropped`. Links come back where the place named is a cell. `more` lines come below.
 */
export function layoutRecordAgain(
  { name, values }: SheetData,
  dropped: (row: SheetData["values"][number]) => boolean,
  more: readonly RecordLine[],
): SheetLayout {
  const kept = values.slice(2).filter((row) => !dropped(row));
  const lines = kept.map(([category = null, place = null, item = null, value = null, text = null]) => {
    const link = placeOf(shownText(place));
    return {
      category: categoryOf(shownText(category)),
      ...(link === undefined ? {} : { link }),
      place: shownText(place),
      item: shownText(item),
      value: typeof value === "number" ? value : shownText(value),
      text: shownText(text),
    };
  });
  return layoutRecord(name, shownText(values[0]?.[0] ?? null), [...lines, ...more]);
}

function categoryOf(word: string): Category {
  return (Object.keys(categories) as Category[]).find((category) => categories[category] === word) ?? "summary";
}

/** "表三!D6" */
function placeOf(text: string): Place | undefined {
  const bang = text.lastIndexOf("!");
  const at = parseA1(text.slice(bang + 1));
  return bang > 0 && at !== undefined ? { sheet: text.slice(0, bang), ...at } : undefined;
}

/** What the last fill put into the cells, by the record in the workbook; empty when there is none. */
export function recordedFills(workbook: WorkbookData): ReadonlyMap<CellKey, number> {
  const sheet = workbook.sheets.find(isRecord);
  const fills = new Map<CellKey, number>();
  for (const [category = null, , item = null, value = null] of sheet?.values ?? []) {
    const key = category === categories.fill ? keys.get(shownText(item)) : undefined;
    if (key !== undefined && typeof value === "number") fills.set(key, value);
  }
  return fills;
}
