import type { ChartData } from "../chart-data";
import { bar, fontSize, line, lineHeight, margin, numberText, scaleOf, widestNumber, type Drawing } from "./drawing";
import { element } from "./element";
import { ink } from "./ink";
import { wrapped } from "./wrap-label";

const plotHeight = 170;
const mostBarWidth = 36;
const mostLabelLines = 2;
/** Of a category's room; the rest keeps the categories apart. */
const inUse = 0.92;

const roomOf = ({ categories }: ChartData, width: number): number => (width - 2 * margin) / categories.length;

/** Whether numbers and labels find room side by side. */
export function columnsFit(chart: ChartData, width: number): boolean {
  const room = roomOf(chart, width);
  const labelsFit = chart.categories.every(
    (label) => wrapped(label, room / fontSize, Infinity).length <= mostLabelLines,
  );
  return labelsFit && widestNumber(chart) <= (room * inUse) / chart.series.length;
}

/** Standing columns: numbers on top, labels below. */
export function columns(chart: ChartData, width: number): Drawing {
  const room = roomOf(chart, width);
  const step = Math.min(mostBarWidth * 1.25, (room * inUse) / chart.series.length);
  const barWidth = Math.min(mostBarWidth, step * 0.85);
  const ground = lineHeight + plotHeight;
  const scale = scaleOf(chart, plotHeight);
  const labels = chart.categories.map((label) => wrapped(label, room / fontSize, mostLabelLines));
  const pieces = chart.categories.flatMap((_, index) => {
    const middle = margin + (index + 0.5) * room;
    const columnsOf = chart.series.flatMap(({ values }, series) => {
      const value = values[index] ?? null;
      const x = middle + (series - (chart.series.length - 1) / 2) * step;
      const height = scale(value);
      return [
        bar(chart, series, { x: x - barWidth / 2, y: ground - height, width: barWidth, height }),
        line(numberText(value), x, ground - height - lineHeight / 2, "middle"),
      ];
    });
    const below = (labels[index] ?? []).map((text, i) =>
      line(text, middle, ground + 6 + (i + 0.5) * lineHeight, "middle"),
    );
    return [...columnsOf, ...below];
  });
  const base = element("line", { x1: margin, y1: ground, x2: width - margin, y2: ground, stroke: ink.line });
  const labelLines = Math.max(...labels.map(({ length }) => length));
  return { markup: [...pieces, base].join(""), height: ground + 6 + labelLines * lineHeight };
}
