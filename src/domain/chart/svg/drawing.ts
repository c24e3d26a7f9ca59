import type { ChartData } from "../chart-data";
import { escapedText } from "../../markup/escaped-text";
import { element } from "./element";
import { fillOf, ink } from "./ink";
import { emsOf } from "./wrap-label";

/** A part of the picture, drawn from 0 at its top. */
export interface Drawing {
  readonly markup: string;
  readonly height: number;
}

/** Pixels. */
export const fontSize = 12;
export const lineHeight = 16;
export const margin = 16;

/** From the middle of a line of text down to its baseline. */
const toBaseline = fontSize * 0.36;

type Anchor = "start" | "middle" | "end";

/** A line of text around a middle line. */
export function line(text: string, x: number, middle: number, anchor: Anchor): string {
  return element("text", { x, y: middle + toBaseline, "text-anchor": anchor }, escapedText(text));
}

export const widthOf = (text: string): number => emsOf(text) * fontSize;

/** What is written at a bar. */
export function numberText(value: number | null): string {
  return value === null ? "未填" : String(value);
}

export function widestNumber({ series }: ChartData): number {
  return Math.max(...series.flatMap(({ values }) => values.map((value) => widthOf(numberText(value)))));
}

/** Pixels for a figure, where the greatest gets `most`. */
export function scaleOf({ series }: ChartData, most: number): (value: number | null) => number {
  const greatest = Math.max(1, ...series.flatMap(({ values }) => values.map((value) => value ?? 0)));
  return (value) => (Math.max(0, value ?? 0) / greatest) * most;
}

/** By what the hatching of a chart is referred to. */
export const hatchId = ({ id }: ChartData): string => `chart-${id}-hatch`;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The bar of a figure; none for 0. */
export function bar(chart: ChartData, series: number, box: Box): string {
  if (box.width === 0 || box.height === 0) return "";
  const fill = fillOf(series, chart.series.length, hatchId(chart));
  return element("rect", { ...box, fill, stroke: ink.dark });
}
