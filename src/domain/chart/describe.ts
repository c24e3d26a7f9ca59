import type { ChartData } from "./chart-data";

/** The chart's figures as a sentence, for those who do not see it: 「予以公开3件，部分公开2件。」. */
export function describe({ categories, series, unit }: ChartData): string {
  const figures = categories.map((category, index) => {
    const values = series.map(({ name, values }) => {
      const value = values[index] ?? null;
      return `${series.length > 1 ? name : category}${value === null ? "未填" : `${value}${unit}`}`;
    });
    return series.length > 1 ? `${category}：${values.join("，")}` : values.join("");
  });
  return `${figures.join(series.length > 1 ? "；" : "，")}。`;
}
