import type { HostObject, ObjectType, Selves, TypeName } from "../object-type";
import { addinInternalServiceType } from "./addin-service";
import { applicationType, runtimeType } from "./application";
import { rangeBorderCollectionType, rangeBorderType } from "./borders";
import * as chartParts from "./chart-parts";
import * as chartSeries from "./chart-series";
import { chartCollectionType, chartType } from "./charts";
import * as conditional from "./conditional-formats";
import { worksheetFreezePanesType } from "./freeze-panes";
import { pageLayoutType } from "./page-layout";
import { rangeType } from "./range";
import { rangeAreasType, rangeCollectionType } from "./range-areas";
import { formatProtectionType, rangeFillType, rangeFontType, rangeFormatType } from "./range-format";
import { settingCollectionType, settingType } from "./settings";
import { workbookProtectionType, workbookType } from "./workbook";
import { worksheetProtectionType, worksheetType } from "./worksheet";
import { worksheetCollectionType } from "./worksheets";

/** Every type that the host has. */
export const tables: { readonly [Name in TypeName]: ObjectType<Selves[Name]> } = {
  AddinInternalService: addinInternalServiceType,
  Workbook: workbookType,
  WorkbookProtection: workbookProtectionType,
  Application: applicationType,
  Runtime: runtimeType,
  SettingCollection: settingCollectionType,
  Setting: settingType,
  WorksheetCollection: worksheetCollectionType,
  Worksheet: worksheetType,
  WorksheetProtection: worksheetProtectionType,
  WorksheetFreezePanes: worksheetFreezePanesType,
  PageLayout: pageLayoutType,
  Range: rangeType,
  RangeAreas: rangeAreasType,
  RangeCollection: rangeCollectionType,
  RangeFormat: rangeFormatType,
  RangeFill: rangeFillType,
  RangeFont: rangeFontType,
  RangeBorderCollection: rangeBorderCollectionType,
  RangeBorder: rangeBorderType,
  FormatProtection: formatProtectionType,
  ConditionalFormatCollection: conditional.conditionalFormatCollectionType,
  ConditionalFormat: conditional.conditionalFormatType,
  CustomConditionalFormat: conditional.customConditionalFormatType,
  CellValueConditionalFormat: conditional.cellValueConditionalFormatType,
  ConditionalFormatRule: conditional.conditionalFormatRuleType,
  ConditionalRangeFormat: conditional.conditionalRangeFormatType,
  ConditionalRangeFill: conditional.conditionalRangeFillType,
  ConditionalRangeFont: conditional.conditionalRangeFontType,
  ChartCollection: chartCollectionType,
  Chart: chartType,
  ChartTitle: chartParts.chartTitleType,
  ChartTitleFormat: chartParts.chartTitleFormatType,
  ChartAreaFormat: chartParts.chartAreaFormatType,
  ChartFont: chartParts.chartFontType,
  ChartLegend: chartParts.chartLegendType,
  ChartDataLabels: chartParts.chartDataLabelsType,
  ChartAxes: chartParts.chartAxesType,
  ChartAxis: chartParts.chartAxisType,
  ChartGridlines: chartParts.chartGridlinesType,
  ChartSeriesCollection: chartSeries.chartSeriesCollectionType,
  ChartSeries: chartSeries.chartSeriesType,
  ChartSeriesFormat: chartSeries.chartSeriesFormatType,
  ChartFill: chartSeries.chartFillType,
  ChartLineFormat: chartSeries.chartLineFormatType,
};

/** The members of an object's type. */
export function tableOf<Name extends TypeName>({ type }: HostObject<Name>): ObjectType<Selves[Name]> {
  return tables[type];
}
