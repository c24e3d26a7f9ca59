import type { ChartData } from "../chart-data";
import {
  bar,
  fontSize,
  line,
  lineHeight,
  margin,
  numberText,
  scaleOf,
  widestNumber,
  widthOf,
  type Drawing,
} from "./drawing";
import { element } from "./element";
import { ink } from "./ink";
import { wrapped } from "./wrap-label";

const barHeight = 15;
const gap = 9;
const mostLabelLines = 2;
/** Of the width; the bars get the rest. */
const mostForLabels = 0.36;

/** Lying bars: labels at the left, numbers at the ends. */
export function bars(chart: ChartData, width: number): Drawing {
  const labelWidth = Math.min(Math.max(...chart.categories.map(widthOf)), width * mostForLabels);
  const axis = margin + labelWidth + 8;
  const scale = scaleOf(chart, width - axis - margin - widestNumber(chart) - 6);
  const pieces: string[] = [];
  let y = gap / 2;
  chart.categories.forEach((category, index) => {
    const lines = wrapped(category, labelWidth / fontSize + 0.01, mostLabelLines);
    const height = Math.max(lines.length * lineHeight, chart.series.length * barHeight);
    const middle = y + height / 2;
    lines.forEach((text, i) => {
      pieces.push(line(text, axis - 8, middle + (i - (lines.length - 1) / 2) * lineHeight, "end"));
    });
    chart.series.forEach(({ values }, series) => {
      const value = values[index] ?? null;
      const top = middle + (series - chart.series.length / 2) * barHeight;
      pieces.push(bar(chart, series, { x: axis, y: top + 1, width: scale(value), height: barHeight - 2 }));
      pieces.push(line(numberText(value), axis + scale(value) + 6, top + barHeight / 2, "start"));
    });
    y += height + gap;
  });
  const height = y - gap / 2;
  return {
    markup: [...pieces, element("line", { x1: axis, y1: 0, x2: axis, y2: height, stroke: ink.line })].join(""),
    height,
  };
}
