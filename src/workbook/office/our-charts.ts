import { a1 } from "../../domain/sheet/address";
import { chartName, isOurChart, type ChartLayout, type SheetLayout } from "../../domain/sheet/edit";
import { chartColours, chartFonts, chartGap, seriesColour } from "../chart-looks";
import type { Step } from "./batches";
import { rangeOf } from "./pages";

/** Names of our charts by the id of the sheet on which they stand. */
export type FoundCharts = ReadonlyMap<string, readonly string[]>;

/** Finds our charts by their names; the office's are only looked at. One round trip, none without sheets. */
export async function findOurCharts(context: Excel.RequestContext, sheetIds: readonly string[]): Promise<FoundCharts> {
  if (sheetIds.length === 0) return new Map();
  const { worksheets } = context.workbook;
  const listed = sheetIds.map((id) => ({ id, charts: worksheets.getItem(id).charts.load("items/name") }));
  await context.sync();
  return new Map(listed.map(({ id, charts }) => [id, charts.items.map(({ name }) => name).filter(isOurChart)]));
}

/** Roughly what the commands for one chart weigh. */
const bytesPerChart = 9_000;

/** Puts the charts of a layout in the place of the former ones; their cells must stand there by then. */
export function chartSteps(
  sheetNow: () => Excel.Worksheet,
  { charts }: SheetLayout,
  former: readonly string[],
): readonly Step[] {
  if (charts === undefined) return [];
  return [
    { bytes: 500 * former.length, queue: () => former.forEach((name) => sheetNow().charts.getItem(name).delete()) },
    ...charts.map((chart) => ({ bytes: bytesPerChart, queue: () => addChart(sheetNow(), chart) })),
  ];
}

function addChart(sheet: Excel.Worksheet, layout: ChartLayout): void {
  const { kind, data, place, title } = layout;
  const type = kind === "bar" ? Excel.ChartType.barClustered : Excel.ChartType.columnClustered;
  const chart = sheet.charts.add(type, rangeOf(sheet, data), Excel.ChartSeriesBy.columns);
  const seriesCount = data.lastColumn - data.firstColumn;
  chart.name = chartName(layout);
  chart.setPosition(a1(place.firstRow, place.firstColumn), a1(place.lastRow, place.lastColumn));
  const { font } = chart.format;
  font.name = chartFonts.name;
  font.size = chartFonts.size;
  font.color = `#${chartColours.text}`;
  chart.title.text = title;
  chart.title.format.font.size = chartFonts.titleSize;
  chart.legend.visible = seriesCount > 1;
  if (seriesCount > 1) chart.legend.position = Excel.ChartLegendPosition.top;
  chart.dataLabels.showValue = true;
  chart.dataLabels.position = Excel.ChartDataLabelPosition.outsideEnd;
  setUpAxes(chart.axes, kind);
  for (let index = 0; index < seriesCount; index++) {
    const series = chart.series.getItemAt(index);
    series.format.fill.setSolidColor(`#${seriesColour(index, seriesCount)}`);
    series.format.line.color = `#${chartColours.line}`;
    series.gapWidth = chartGap;
  }
}

/** Lying bars are drawn from below, unless the axis runs the other way. The numbers stand at the bars, so no scale is shown. */
function setUpAxes({ categoryAxis, valueAxis }: Excel.ChartAxes, kind: ChartLayout["kind"]): void {
  categoryAxis.reversePlotOrder = kind === "bar";
  // Left to itself Excel may begin above 0, which cuts the bars short.
  valueAxis.minimum = 0;
  valueAxis.majorGridlines.visible = false;
  valueAxis.visible = false;
}
