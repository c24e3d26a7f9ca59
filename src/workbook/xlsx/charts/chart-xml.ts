import type { ChartLayout, SheetLayout } from "../../../domain/sheet/edit";
import { chartColours, chartFonts, chartGap, seriesColour } from "../../chart-looks";
import { escapeCellText } from "../xml";
import { numbersXml, textsXml } from "./chart-data-xml";
import type { DrawingNamespaces } from "./namespaces";

const axes = { category: 1, value: 2 } as const;

/** The part of a chart: its figures are the cells', with their present values beside the reference. */
export function chartXml(layout: SheetLayout, chart: ChartLayout, namespaces: DrawingNamespaces): string {
  const { firstColumn, lastColumn } = chart.data;
  const count = lastColumn - firstColumn;
  const series = Array.from({ length: count }, (_, index) => seriesXml(layout, chart, index, count));
  const direction = chart.kind === "bar" ? "bar" : "col";
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
    `<c:chartSpace xmlns:c="${namespaces.chart}" xmlns:a="${namespaces.main}"><c:roundedCorners val="0"/><c:chart>` +
    titleXml(chart.title) +
    `<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/><c:barChart><c:barDir val="${direction}"/>` +
    `<c:grouping val="clustered"/><c:varyColors val="0"/>${series.join("")}<c:gapWidth val="${chartGap}"/>` +
    `<c:axId val="${axes.category}"/><c:axId val="${axes.value}"/></c:barChart>` +
    `${categoryAxisXml(chart)}${valueAxisXml(chart)}</c:plotArea>` +
    (count > 1 ? `<c:legend><c:legendPos val="t"/><c:overlay val="0"/></c:legend>` : "") +
    `<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:spPr>${solid("FFFFFF")}<a:ln><a:noFill/></a:ln></c:spPr>${textXml(chartFonts.size)}</c:chartSpace>`
  );
}

function titleXml(title: string): string {
  const size = `sz="${chartFonts.titleSize * 100}" b="1"`;
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr ${size}/></a:pPr>` +
    `<a:r><a:rPr lang="zh-CN" ${size}/><a:t>${escapeCellText(title)}</a:t></a:r></a:p></c:rich></c:tx>` +
    `<c:overlay val="0"/></c:title>`
  );
}

function seriesXml(layout: SheetLayout, { data }: ChartLayout, index: number, count: number): string {
  const { firstRow, firstColumn, lastRow } = data;
  const column = firstColumn + 1 + index;
  const name = { firstRow, lastRow: firstRow, firstColumn: column, lastColumn: column };
  const categories = { firstRow: firstRow + 1, lastRow, firstColumn, lastColumn: firstColumn };
  const values = { firstRow: firstRow + 1, lastRow, firstColumn: column, lastColumn: column };
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${textsXml(layout, name)}</c:tx>` +
    `<c:spPr>${solid(seriesColour(index, count))}${lineXml()}</c:spPr><c:invertIfNegative val="0"/>${labelsXml}` +
    `<c:cat>${textsXml(layout, categories)}</c:cat><c:val>${numbersXml(layout, values)}</c:val></c:ser>`
  );
}

/** The number at the end of each bar, and nothing else. */
const labelsXml =
  `<c:dLbls><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:dLblPos val="outEnd"/><c:showLegendKey val="0"/>` +
  `<c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/>` +
  `<c:showBubbleSize val="0"/></c:dLbls>`;

/** Lying bars are drawn from below: the first category comes on top only when the axis runs the other way. */
function categoryAxisXml({ kind }: ChartLayout): string {
  const [orientation, side] = kind === "bar" ? ["maxMin", "l"] : ["minMax", "b"];
  return (
    `<c:catAx><c:axId val="${axes.category}"/><c:scaling><c:orientation val="${orientation}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${side}"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>` +
    `<c:tickLblPos val="nextTo"/><c:spPr>${lineXml()}</c:spPr><c:crossAx val="${axes.value}"/>` +
    `<c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>` +
    `<c:noMultiLvlLbl val="1"/></c:catAx>`
  );
}

/** Not shown, since the numbers stand at the bars. It begins at 0: left to itself a program may cut the bars short. */
function valueAxisXml({ kind }: ChartLayout): string {
  return (
    `<c:valAx><c:axId val="${axes.value}"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling>` +
    `<c:delete val="1"/><c:axPos val="${kind === "bar" ? "t" : "l"}"/>` +
    `<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>` +
    `<c:tickLblPos val="nextTo"/><c:crossAx val="${axes.category}"/><c:crosses val="autoZero"/>` +
    `<c:crossBetween val="between"/></c:valAx>`
  );
}

function textXml(points: number): string {
  const fonts = `<a:latin typeface="${chartFonts.name}"/><a:ea typeface="${chartFonts.name}"/>`;
  const run = `<a:defRPr sz="${points * 100}">${solid(chartColours.text)}${fonts}</a:defRPr>`;
  return `<c:txPr><a:bodyPr/><a:p><a:pPr>${run}</a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`;
}

/** 9525 units are three quarters of a point. */
function lineXml(): string {
  return `<a:ln w="9525">${solid(chartColours.line)}</a:ln>`;
}

function solid(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
}
