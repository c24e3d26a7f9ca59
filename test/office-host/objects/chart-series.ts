import { colorInput, numberInput } from "../inputs";
import { requireUnprotected } from "../model/permission";
import { object, type HostObject, type ObjectType, type PlacedChart, type PlacedSeries } from "../object-type";
import { kept } from "./kept";

export const chartSeriesCollectionType: ObjectType<PlacedChart> = {
  properties: { Count: { get: ({ chart }) => chart.series.length } },
  items: ({ sheet, chart }): readonly HostObject[] =>
    chart.series.map((series) => object("ChartSeries", { sheet, series })),
};

export const chartSeriesType: ObjectType<PlacedSeries> = {
  properties: { GapWidth: kept(({ series }: PlacedSeries) => series, "gapWidth", numberInput, "ChartSeries.gapWidth") },
  links: { Format: (self) => object("ChartSeriesFormat", self) },
  since: { GapWidth: "1.7" },
};

export const chartSeriesFormatType: ObjectType<PlacedSeries> = {
  links: {
    Fill: (self) => object("ChartFill", self),
    Line: (self) => object("ChartLineFormat", self),
  },
};

export const chartFillType: ObjectType<PlacedSeries> = {
  commands: {
    SetSolidColor: ({ sheet, series }, [colour]) => {
      requireUnprotected(sheet, "ChartFill.setSolidColor");
      series.fill = colorInput(colour, "ChartFill.setSolidColor");
    },
  },
};

export const chartLineFormatType: ObjectType<PlacedSeries> = {
  properties: { Color: kept(({ series }: PlacedSeries) => series, "line", colorInput, "ChartLineFormat.color") },
};
