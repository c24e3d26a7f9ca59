import { HostError, refusal } from "../host-error";
import { areaInput, choiceInput, rangeOf, textInput } from "../inputs";
import { bounding } from "../model/area";
import { newChart, seriesByColumn } from "../model/chart";
import { requireUnprotected } from "../model/permission";
import type { Sheet } from "../model/sheet";
import { newId } from "../model/workbook";
import { object, type HostObject, type ObjectType, type PlacedChart } from "../object-type";
import { kept } from "./kept";

/** Of Excel's many types those that we ask for. */
const types = ["ColumnClustered", "BarClustered"];

export const chartCollectionType: ObjectType<Sheet> = {
  properties: { Count: { get: ({ charts }) => charts.length } },
  items: placed,
  item: (sheet, key) => placed(sheet).find(({ self }) => self.chart.id === key || self.chart.name === key),
  commands: {
    Add: (sheet, [type, source, by], { workbook }) => {
      requireUnprotected(sheet, "ChartCollection.add");
      const chosen = choiceInput(type, types, "ChartCollection.add");
      const range = rangeOf(source);
      if (range === undefined) throw refusal("InvalidArgument", "ChartCollection.add");
      if (by !== "Columns") throw new HostError("NotImplemented", "Only series by columns.", "ChartCollection.add");
      const series = seriesByColumn(range.sheet, range.area);
      const chart = newChart(newId(workbook), `Chart ${sheet.charts.length + 1}`, chosen, series);
      sheet.charts.push(chart);
      return object("Chart", { sheet, chart });
    },
  },
  since: { GetCount: "1.4", GetItemOrNullObject: "1.4" },
};

function placed(sheet: Sheet): readonly HostObject<"Chart">[] {
  return sheet.charts.map((chart) => object("Chart", { sheet, chart }));
}

export const chartType: ObjectType<PlacedChart> = {
  identity: ({ chart }) => ({ Id: chart.id }),
  properties: {
    Name: kept(({ chart }: PlacedChart) => chart, "name", textInput, "Chart.name"),
    Id: { get: ({ chart }) => chart.id },
    ChartType: { get: ({ chart }) => chart.type },
  },
  links: {
    Title: (self) => object("ChartTitle", self),
    Legend: (self) => object("ChartLegend", self),
    DataLabels: (self) => object("ChartDataLabels", self),
    Axes: (self) => object("ChartAxes", self),
    Series: (self) => object("ChartSeriesCollection", self),
    Format: (self) => object("ChartAreaFormat", self),
  },
  commands: {
    SetPosition: ({ sheet, chart }, [start, end]) => {
      requireUnprotected(sheet, "Chart.setPosition");
      const first = areaInput(start, "Chart.setPosition");
      chart.place = end === undefined || end === null ? first : bounding(first, areaInput(end, "Chart.setPosition"));
    },
    Delete: ({ sheet, chart }) => {
      requireUnprotected(sheet, "Chart.delete");
      sheet.charts.splice(sheet.charts.indexOf(chart), 1);
    },
  },
  since: { Id: "1.7", ChartType: "1.7" },
};
