import { choiceInput, colorInput, numberInput, textInput, truthInput } from "../inputs";
import { object, type ObjectType, type PlacedAxis, type PlacedChart, type PlacedText } from "../object-type";
import { kept } from "./kept";

const oneOf =
  (...choices: readonly string[]) =>
  (value: unknown, member: string): string =>
    choiceInput(value, choices, member);

export const chartTitleType: ObjectType<PlacedChart> = {
  properties: {
    Text: kept(({ chart }: PlacedChart) => chart.title, "text", textInput, "ChartTitle.text"),
    Visible: kept(({ chart }: PlacedChart) => chart.title, "visible", truthInput, "ChartTitle.visible"),
  },
  links: { Format: (self) => object("ChartTitleFormat", self) },
};

export const chartTitleFormatType: ObjectType<PlacedChart> = {
  links: { Font: ({ sheet, chart }) => object("ChartFont", { sheet, text: chart.title.font }) },
};

export const chartAreaFormatType: ObjectType<PlacedChart> = {
  links: { Font: ({ sheet, chart }) => object("ChartFont", { sheet, text: chart.font }) },
};

export const chartFontType: ObjectType<PlacedText> = {
  properties: {
    Name: kept(({ text }: PlacedText) => text, "name", textInput, "ChartFont.name"),
    Size: kept(({ text }: PlacedText) => text, "size", numberInput, "ChartFont.size"),
    Color: kept(({ text }: PlacedText) => text, "color", colorInput, "ChartFont.color"),
  },
};

const sides = oneOf("Top", "Bottom", "Left", "Right", "Corner", "Custom");

export const chartLegendType: ObjectType<PlacedChart> = {
  properties: {
    Visible: kept(({ chart }: PlacedChart) => chart.legend, "visible", truthInput, "ChartLegend.visible"),
    Position: kept(({ chart }: PlacedChart) => chart.legend, "position", sides, "ChartLegend.position"),
  },
};

const places = oneOf("None", "Center", "InsideEnd", "InsideBase", "OutsideEnd", "BestFit");

export const chartDataLabelsType: ObjectType<PlacedChart> = {
  properties: {
    ShowValue: kept(({ chart }: PlacedChart) => chart.dataLabels, "showValue", truthInput, "ChartDataLabels.showValue"),
    Position: kept(({ chart }: PlacedChart) => chart.dataLabels, "position", places, "ChartDataLabels.position"),
  },
};

export const chartAxesType: ObjectType<PlacedChart> = {
  links: {
    CategoryAxis: ({ sheet, chart }) => object("ChartAxis", { sheet, axis: chart.axes.category }),
    ValueAxis: ({ sheet, chart }) => object("ChartAxis", { sheet, axis: chart.axes.value }),
  },
};

export const chartAxisType: ObjectType<PlacedAxis> = {
  properties: {
    Visible: kept(({ axis }: PlacedAxis) => axis, "visible", truthInput, "ChartAxis.visible"),
    ReversePlotOrder: kept(
      ({ axis }: PlacedAxis) => axis,
      "reversePlotOrder",
      truthInput,
      "ChartAxis.reversePlotOrder",
    ),
    Minimum: kept(({ axis }: PlacedAxis) => axis, "minimum", numberInput, "ChartAxis.minimum"),
  },
  links: { MajorGridlines: (self) => object("ChartGridlines", self) },
  since: { Visible: "1.7", ReversePlotOrder: "1.7" },
};

export const chartGridlinesType: ObjectType<PlacedAxis> = {
  properties: { Visible: kept(({ axis }: PlacedAxis) => axis, "gridlines", truthInput, "ChartGridlines.visible") },
};
