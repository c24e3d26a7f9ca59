import type { PublicationFacts } from "../ledger/facts";
import type { ChartData } from "./chart-data";

/** More cannot be told apart at a glance. */
const mostColumns = 12;

const rest = "其他栏目";
const unnamed = "未注明栏目";

/** Published items by 栏目, the fullest first. */
export function columnChart({ byColumn }: PublicationFacts): ChartData | undefined {
  const named = [...byColumn].filter(([name, count]) => name !== "" && count > 0).sort(([, a], [, b]) => b - a);
  if (named.length === 0) return undefined;
  const without = byColumn.get("") ?? 0;
  const bars = [
    ...fewest(named, mostColumns - (without > 0 ? 1 : 0)),
    ...(without > 0 ? [[unnamed, without] as const] : []),
  ];
  return {
    id: "columns",
    title: "各栏目主动公开信息",
    kind: "bar",
    unit: "条",
    categories: bars.map(([name]) => name),
    series: [{ name: "主动公开", values: bars.map(([, count]) => count) }],
  };
}

type Count = readonly [name: string, count: number];

/** The first of a falling list, and the rest as one where there are too many. */
function fewest(falling: readonly Count[], most: number): readonly Count[] {
  if (falling.length <= most) return falling;
  const shown = falling.filter(([name]) => name !== rest).slice(0, most - 1);
  const others = falling.filter((count) => !shown.includes(count));
  return [...shown, [rest, others.reduce((sum, [, count]) => sum + count, 0)]];
}

/** Published items by month. */
export function monthChart({ byMonth }: PublicationFacts): ChartData | undefined {
  if (byMonth === undefined) return undefined;
  return {
    id: "months",
    title: "各月主动公开信息",
    kind: "column",
    unit: "条",
    categories: byMonth.map((_, index) => `${index + 1}月`),
    series: [{ name: "主动公开", values: byMonth }],
  };
}
