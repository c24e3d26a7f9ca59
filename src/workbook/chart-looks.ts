/** Greys that a copier tells apart, as RRGGBB: what is spoken of, what it is compared with, lines, text. */
export const chartColours = { spokenOf: "404040", compared: "D9D9D9", line: "404040", text: "000000" } as const;

export const chartFonts = { name: "宋体", size: 10, titleSize: 14 } as const;

/** Room between two categories, in percent of a bar's width. */
export const chartGap = 60;

/** The fill of a series; the last is the one spoken of. */
export function seriesColour(series: number, count: number): string {
  return series === count - 1 ? chartColours.spokenOf : chartColours.compared;
}
