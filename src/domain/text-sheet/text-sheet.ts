import { shownText, type SheetData, type WorkbookData } from "../sheet/sheet-data";

/** The sheet that holds the report's text, one paragraph a row. */
export const textSheetName = "正文";

/** The head row, and what each column is for; the sheet is read again by these words. */
export const textHeads = { text: "正文", state: "状态", draft: "草稿", figures: "数据来源", id: "编号" } as const;

export type TextColumn = keyof typeof textHeads;

export const textColumns = Object.keys(textHeads) as readonly TextColumn[];

/** How the text of a row came to be; the words stand in the sheet, where a person may change them too. */
export const rowStates = {
  /** As drafted. */
  draft: "草稿",
  /** The office's own words. */
  edited: "已修改",
  /** The office's own words, with figures that have changed put in. */
  updated: "数字已更新",
  /** The draft has changed in a way that the office's words cannot follow: a person chooses. */
  decide: "待决定",
  /** Drafted only now that the sheet was there already. */
  added: "新增",
  /** Only the office can write it. */
  waiting: "待填写",
  /** The office wants no such paragraph. */
  omitted: "不用",
} as const;

export type RowState = keyof typeof rowStates;

/** A paragraph as it stands in the sheet. */
export interface TextRow {
  /** What goes into the report. */
  readonly text: string;
  readonly state: RowState | undefined;
  /** As last drafted; "" for a row of the office's own. */
  readonly draft: string;
  /** The figures in the draft, one a line. */
  readonly figures: string;
  /** What it is about; "" for a row of the office's own. */
  readonly id: string;
}

const unsettled: ReadonlySet<RowState | undefined> = new Set(["decide", "waiting", "added"]);

/** Whether a person has to write the row, or to decide on it. */
export function isUnsettled({ state }: Pick<TextRow, "state">): boolean {
  return unsettled.has(state);
}

export interface StandingRow extends TextRow {
  /** Zero-based. */
  readonly row: number;
}

/** Where the parts of the sheet stand: people move columns. */
export interface TextSheet {
  readonly name: string;
  readonly headRow: number;
  readonly columns: Readonly<Record<TextColumn, number>>;
  /** All rows below the head, up to the last with something in it. */
  readonly rows: readonly StandingRow[];
}

/** Our sheet 正文; a sheet of the office's that only has the name is none. */
export function textSheetOf({ sheets }: Pick<WorkbookData, "sheets">): TextSheet | undefined {
  const sheet = sheets.find(({ name }) => name === textSheetName);
  return sheet && asTextSheet(sheet);
}

/** The office keeps its text in a sheet 正文 of its own making: it is read, and never written on. */
export function hasOwnText({ sheets }: Pick<WorkbookData, "sheets">): boolean {
  return sheets.some((sheet) => sheet.name === textSheetName && asTextSheet(sheet) === undefined);
}

function asTextSheet(sheet: SheetData): TextSheet | undefined {
  for (const [headRow, cells] of sheet.values.slice(0, 5).entries()) {
    const heads = cells.map((cell) => shownText(cell).trim());
    const places = textColumns.map((column) => [column, heads.indexOf(textHeads[column])] as const);
    if (places.some(([, at]) => at < 0)) continue;
    const columns = Object.fromEntries(places) as Record<TextColumn, number>;
    return { name: sheet.name, headRow, columns, rows: rowsBelow(sheet, headRow, columns) };
  }
  return undefined;
}

function rowsBelow({ values }: SheetData, headRow: number, columns: TextSheet["columns"]): readonly StandingRow[] {
  return values.slice(headRow + 1).map((cells, index) => {
    const shown = (column: TextColumn): string => shownText(cells[columns[column]] ?? null).trim();
    return {
      row: headRow + 1 + index,
      text: shown("text"),
      state: stateCalled(shown("state")),
      draft: shown("draft"),
      figures: shown("figures"),
      id: shown("id"),
    };
  });
}

function stateCalled(word: string): RowState | undefined {
  return (Object.keys(rowStates) as readonly RowState[]).find((state) => rowStates[state] === word);
}
