import type { Area } from "../../../src/domain/sheet/address";
import { cellAt } from "./cells";
import type { Sheet } from "./sheet";

/** A chart on a sheet. Mutable: the add-in sets it up property by property. */
export interface Chart {
  readonly id: string;
  name: string;
  readonly type: string;
  readonly title: { text: string; visible: boolean; readonly font: ChartText };
  readonly legend: { visible: boolean; position: string };
  readonly dataLabels: { showValue: boolean; position: string };
  readonly axes: { readonly category: ChartAxis; readonly value: ChartAxis };
  readonly series: readonly ChartSeries[];
  readonly font: ChartText;
  /** The cells that it covers, if it was put somewhere. */
  place: Area | undefined;
}

export interface ChartText {
  name?: string;
  size?: number;
  color?: string;
}

export interface ChartAxis {
  visible: boolean;
  reversePlotOrder: boolean;
  /** "" where Excel chooses. */
  minimum: number | "";
  gridlines: boolean;
}

export interface ChartSeries {
  /** The cell with its name. */
  readonly name: Area | undefined;
  readonly categories: Area | undefined;
  readonly values: Area;
  gapWidth: number;
  fill: string | undefined;
  line: string | undefined;
}

export function newChart(id: string, name: string, type: string, series: readonly ChartSeries[]): Chart {
  return {
    id,
    name,
    type,
    title: { text: "", visible: true, font: {} },
    legend: { visible: true, position: "Right" },
    dataLabels: { showValue: false, position: "BestFit" },
    axes: { category: newAxis(false), value: newAxis(true) },
    series,
    font: {},
    place: undefined,
  };
}

function newAxis(gridlines: boolean): ChartAxis {
  return { visible: true, reversePlotOrder: false, minimum: "", gridlines };
}

/**
 * The columns of a range as series, as Excel guesses them from what the cells hold when the chart is made: texts above
 * are names, texts at the left are categories, and all else is figures.
 */
export function seriesByColumn(sheet: Sheet, area: Area): readonly ChartSeries[] {
  const { firstRow, firstColumn, lastRow, lastColumn } = area;
  const named = isText(sheet, firstRow, lastColumn);
  const labelled = firstColumn < lastColumn && isText(sheet, lastRow, firstColumn);
  const top = firstRow + (named ? 1 : 0);
  const column = (at: number): Area => ({ firstRow: top, lastRow, firstColumn: at, lastColumn: at });
  const first = firstColumn + (labelled ? 1 : 0);
  return Array.from({ length: lastColumn - first + 1 }, (_, index) => ({
    name: named ? { ...column(first + index), firstRow, lastRow: firstRow } : undefined,
    categories: labelled ? column(firstColumn) : undefined,
    values: column(first + index),
    gapWidth: 150,
    fill: undefined,
    line: undefined,
  }));
}

function isText(sheet: Sheet, row: number, column: number): boolean {
  return typeof cellAt(sheet, row, column)?.value === "string";
}
