import type { ChartData } from "../../../src/domain/chart/chart-data";

/** A chart with one series. */
export function chartOf(values: Readonly<Record<string, number | null>>, more: Partial<ChartData> = {}): ChartData {
  return {
    id: "columns",
    title: "各栏目主动公开信息",
    kind: "bar",
    unit: "条",
    categories: Object.keys(values),
    series: [{ name: "主动公开", values: Object.values(values) }],
    ...more,
  };
}

/** A chart of two years. */
export const twoYears: ChartData = {
  id: "years",
  title: "与上年比较",
  kind: "column",
  unit: "件",
  categories: ["新收申请", "办结"],
  series: [
    { name: "2022年", values: [9, null] },
    { name: "2023年", values: [6, 0] },
  ],
};
