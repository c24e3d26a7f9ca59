import type { Area } from "../../../src/domain/sheet/address";
import type { Scalar } from "../../../src/domain/sheet/sheet-data";
import { oneCell } from "./area";
import type { CellFormat } from "./cell-format";
import type { Chart } from "./chart";
import type { ConditionalFormat } from "./conditional-format";
import { newPage, type Page } from "./page";

export interface Cell {
  value: Scalar;
  /** With "=". */
  formula?: string;
  /** The workbook's generation for which `value` is the formula's result. */
  computed?: number;
  /** Where it differs from the default. */
  format?: Partial<CellFormat>;
  link?: Hyperlink;
}

export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
}

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

export interface Protection {
  readonly options: Readonly<Record<string, unknown>>;
  readonly password: string | undefined;
}

/** A sheet as Excel holds it. Mutable: it is what the add-in and the person work on. */
export interface Sheet {
  readonly id: string;
  name: string;
  visibility: Visibility;
  tabColor: string;
  showGridlines: boolean;
  /** By row, by column; both sparse. */
  readonly rows: Cell[][];
  /** Formats given to whole rows or columns, oldest first; they hold for cells that are not there yet. */
  readonly bands: { readonly area: Area; readonly format: Partial<CellFormat> }[];
  merges: Area[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  /** Points, where not the standard. */
  readonly rowHeights: Map<number, number>;
  readonly columnWidths: Map<number, number>;
  /** In order of priority. */
  conditionalFormats: ConditionalFormat[];
  readonly charts: Chart[];
  protection: Protection | undefined;
  frozen: Area | undefined;
  readonly page: Page;
  selection: Area;
  deleted: boolean;
}

export function newSheet(id: string, name: string): Sheet {
  return {
    id,
    name,
    visibility: "Visible",
    tabColor: "",
    showGridlines: true,
    rows: [],
    bands: [],
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    rowHeights: new Map(),
    columnWidths: new Map(),
    conditionalFormats: [],
    charts: [],
    protection: undefined,
    frozen: undefined,
    page: newPage(),
    selection: oneCell(0, 0),
    deleted: false,
  };
}

/** A rectangle of a sheet: what the add-in knows as a Range. */
export interface Range {
  readonly sheet: Sheet;
  readonly area: Area;
}
