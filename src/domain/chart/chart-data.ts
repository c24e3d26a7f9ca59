/** A chart of the report as figures: drawn as SVG for the web page, laid out beside its table in the workbook. */
export interface ChartData {
  readonly id: ChartId;
  readonly title: string;
  /** Bars lie and columns stand. */
  readonly kind: "bar" | "column";
  readonly unit: "件" | "条";
  readonly categories: readonly string[];
  /** What is spoken of stands last; before it, what it is compared with. */
  readonly series: readonly ChartSeries[];
}

export type ChartId = "results" | "applicants" | "columns" | "months" | "years";

export interface ChartSeries {
  readonly name: string;
  /** One a category; null where the cell holds no number, which is not a 0. */
  readonly values: readonly (number | null)[];
}
