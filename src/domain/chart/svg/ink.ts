import { element } from "./element";

/** One ink in three strengths, so that a chart reads on a copier as on the screen. */
export const ink = { text: "#1a1a1a", dark: "#4a4a4a", line: "#6b6b6b", paper: "#ffffff" } as const;

export const fonts = {
  text: "SimSun, 宋体, 'Songti SC', 'Noto Serif CJK SC', serif",
  title: "SimHei, 黑体, 'Heiti SC', 'Noto Sans CJK SC', sans-serif",
} as const;

/** The last series is solid; what it is compared with is hatched, which no printer turns into the same grey. */
export function fillOf(series: number, count: number, hatchId: string): string {
  return series === count - 1 ? ink.dark : `url(#${hatchId})`;
}

export function hatch(id: string): string {
  const size = 5;
  return element(
    "pattern",
    { id, width: size, height: size, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
    element("rect", { width: size, height: size, fill: ink.paper }),
    element("rect", { width: 1.5, height: size, fill: ink.dark }),
  );
}
