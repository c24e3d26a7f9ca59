import type { Area } from "../../src/domain/sheet/address";
import type { Excel } from "./excel";
import type { BorderEdge } from "./model/border";
import type { Chart, ChartAxis, ChartSeries, ChartText } from "./model/chart";
import type { ConditionalFormat } from "./model/conditional-format";
import type { Range, Sheet } from "./model/sheet";

/** What stands behind each type of object that the client knows. */
export interface Selves {
  readonly AddinInternalService: undefined;
  readonly Workbook: undefined;
  readonly WorkbookProtection: undefined;
  readonly Application: undefined;
  readonly Runtime: undefined;
  readonly SettingCollection: undefined;
  readonly Setting: string;
  readonly WorksheetCollection: undefined;
  readonly Worksheet: Sheet;
  readonly WorksheetProtection: Sheet;
  readonly WorksheetFreezePanes: Sheet;
  readonly PageLayout: Sheet;
  readonly Range: Range;
  readonly RangeAreas: Areas;
  readonly RangeCollection: Areas;
  readonly RangeFormat: Range;
  readonly RangeFill: Range;
  readonly RangeFont: Range;
  readonly RangeBorderCollection: Range;
  readonly RangeBorder: BorderOfRange;
  readonly FormatProtection: Range;
  readonly ConditionalFormatCollection: Range;
  readonly ConditionalFormat: PlacedFormat;
  readonly CustomConditionalFormat: PlacedFormat;
  readonly CellValueConditionalFormat: PlacedFormat;
  readonly ConditionalFormatRule: PlacedFormat;
  readonly ConditionalRangeFormat: PlacedFormat;
  readonly ConditionalRangeFill: PlacedFormat;
  readonly ConditionalRangeFont: PlacedFormat;
  readonly ChartCollection: Sheet;
  readonly Chart: PlacedChart;
  readonly ChartTitle: PlacedChart;
  readonly ChartTitleFormat: PlacedChart;
  readonly ChartAreaFormat: PlacedChart;
  readonly ChartFont: PlacedText;
  readonly ChartLegend: PlacedChart;
  readonly ChartDataLabels: PlacedChart;
  readonly ChartAxes: PlacedChart;
  readonly ChartAxis: PlacedAxis;
  readonly ChartGridlines: PlacedAxis;
  readonly ChartSeriesCollection: PlacedChart;
  readonly ChartSeries: PlacedSeries;
  readonly ChartSeriesFormat: PlacedSeries;
  readonly ChartFill: PlacedSeries;
  readonly ChartLineFormat: PlacedSeries;
}

export interface Areas {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

export interface BorderOfRange extends Range {
  readonly edge: BorderEdge;
}

export interface PlacedFormat {
  readonly sheet: Sheet;
  readonly format: ConditionalFormat;
}

export interface PlacedChart {
  readonly sheet: Sheet;
  readonly chart: Chart;
}

export interface PlacedText {
  readonly sheet: Sheet;
  readonly text: ChartText;
}

export interface PlacedAxis {
  readonly sheet: Sheet;
  readonly axis: ChartAxis;
}

export interface PlacedSeries {
  readonly sheet: Sheet;
  readonly series: ChartSeries;
}

export type TypeName = keyof Selves;

/** An object of the host: its type, by which its table is found, and what stands behind it. */
export interface HostObject<Name extends TypeName = TypeName> {
  readonly type: Name;
  readonly self: Selves[Name];
}

export function object<Name extends TypeName>(type: Name, self: Selves[Name]): HostObject<Name> {
  return { type, self };
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "type" in value && "self" in value;
}

/** The members of one type by their names on the wire (those of the client with a capital). */
export interface ObjectType<Self> {
  /** By what the client finds the object again. */
  readonly identity?: (self: Self) => Readonly<Record<string, unknown>>;
  readonly properties?: Readonly<Record<string, Property<Self>>>;
  /** Other objects reached by name; null is a null object. */
  readonly links?: Readonly<Record<string, Link<Self>>>;
  /** Calls that change nothing in the workbook. */
  readonly methods?: Readonly<Record<string, Method<Self>>>;
  /** Calls that change the workbook. */
  readonly commands?: Readonly<Record<string, Method<Self>>>;
  /** Of a collection. */
  readonly items?: (self: Self, excel: Excel) => readonly HostObject[];
  /** Of a collection: `getItem`. */
  readonly item?: (self: Self, key: unknown, excel: Excel) => HostObject | undefined;
  /** The set of ExcelApi in which the type came, if after 1.1. */
  readonly introduced?: string;
  /** The set of members that came later than their type. */
  readonly since?: Readonly<Record<string, string>>;
}

export interface Property<Self> {
  readonly get: (self: Self, excel: Excel) => unknown;
  readonly set?: (self: Self, value: unknown, excel: Excel) => void;
}

export type Link<Self> = (self: Self, excel: Excel) => HostObject | null;

/** Arguments are plain values or objects of the host. The result is a value, an object, or null for a null object. */
export type Method<Self> = (self: Self, inputs: readonly unknown[], excel: Excel) => unknown;
