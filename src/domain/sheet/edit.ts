import type { Area, Place } from "./address";

/**
 * What we want done to a workbook. Edits are data: shown before they are written, applied by any adapter.
 * There is no edit that touches a fill or lifts a protection, and none that deletes a sheet but for taking back our own.
 */
export type Edit = SheetEdit | RemovalEdit | CellEdit | MarksEdit;

/** Creates a sheet of ours, or rewrites it whole if it is there. Only ever used for sheets that we own. */
export interface SheetEdit {
  readonly kind: "sheet";
  readonly layout: SheetLayout;
}

/** Takes a sheet away that our own edit made. Only undoing makes it, once it has seen that nobody has changed the sheet. */
export interface RemovalEdit {
  readonly kind: "removal";
  readonly sheet: string;
}

/** Puts a value into one cell and leaves its format alone. */
export interface CellEdit extends Place {
  readonly kind: "cell";
  readonly content: CellContent;
}

/** Replaces all marks of ours, in every sheet, by these. The user's own conditional formats stay. */
export interface MarksEdit {
  readonly kind: "marks";
  readonly marks: readonly Mark[];
}

/** A string is always text, whatever it begins with. A formula (without "=") carries its present result. */
export type CellContent =
  { readonly value: number | string | null } | { readonly value: number | string | null; readonly formula: string };

export interface SheetLayout {
  readonly name: string;
  readonly cells: readonly LaidCell[];
  readonly merges: readonly Area[];
  /** Widths in characters, from column A. */
  readonly columnWidths: readonly number[];
  /** Heights in points by row. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly page: PageSetup;
  /** Rows that stay in sight when scrolling, from the top. */
  readonly frozenRows: number;
  /** In the place of all charts of ours on the sheet. Absent: whatever charts there are stay. */
  readonly charts?: readonly ChartLayout[];
}

/** A native chart of the user's program, drawn from a table on the same sheet. */
export interface ChartLayout {
  /** One on the sheet; the chart is found again by it. */
  readonly id: string;
  readonly kind: "bar" | "column";
  readonly title: string;
  /** Its figures in words, for those who do not see it. */
  readonly description: string;
  /** Names of the series in the first row, categories in the first column, figures in the rest. */
  readonly data: Area;
  /** The cells that it covers. */
  readonly place: Area;
}

export interface LaidCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  readonly look: CellLook;
  /** A click goes there. */
  readonly link?: Place;
}

/** A4, as wide as one page. */
export interface PageSetup {
  readonly orientation: "portrait" | "landscape";
  /** Rows printed again on every page: first and last, zero-based. */
  readonly repeatRows?: readonly [number, number];
}

/** The few looks our own sheets use; `workbook/cell-looks.ts` says what each is in fonts and borders. */
export type CellLook =
  "title" | "tableHeading" | "label" | "labelLeft" | "figure" | "sum" | "note" | "heading" | "text" | "link";

/**
 * A highlight: a native conditional format, live in the user's program.
 * `formula` (without "=") is relative to the area's first cell and carries the tag by which ours are found again.
 */
export interface Mark {
  readonly sheet: string;
  readonly area: Area;
  readonly formula: string;
  readonly tone: "error" | "warning";
}

const tagPrefix = "nianbao:";

/** Wraps a condition so that the mark can be recognised wherever the workbook travels. N("text") is 0 in every program. */
export function taggedFormula(tag: string, condition: string): string {
  return `AND(N("${tagPrefix}${tag}")=0,${condition})`;
}

/** Whether a conditional format's formula is one of ours. */
export function isOurMark(formula: string): boolean {
  return formula.replace(/^=/, "").startsWith(`AND(N("${tagPrefix}`);
}

/** What a chart of ours is called in the workbook. */
export function chartName({ id }: ChartLayout): string {
  return tagPrefix + id;
}

/** Whether a chart's name is that of one of ours. */
export function isOurChart(name: string): boolean {
  return name.startsWith(tagPrefix);
}

/** The one sheet that an edit is about; undefined for marks, which stand on many. */
export function sheetOfEdit(edit: Edit): string | undefined {
  if (edit.kind === "marks") return undefined;
  return edit.kind === "sheet" ? edit.layout.name : edit.sheet;
}
