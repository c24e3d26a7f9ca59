import type { LedgerFacts } from "../ledger/facts";
import { applicantChart, resultChart } from "./application-charts";
import type { Cells } from "./cell-sum";
import type { ChartData } from "./chart-data";
import { columnChart, monthChart } from "./publication-charts";
import { yearChart } from "./year-chart";

/** What charts are drawn from. */
export interface ChartSource {
  readonly year: number;
  /** The number cells of this year's tables. */
  readonly cells: Cells;
  /** Of last year's report. */
  readonly last?: Cells;
  readonly facts?: LedgerFacts;
}

/** 图解: the charts that have something to show. */
export function reportCharts({ year, cells, last, facts }: ChartSource): readonly ChartData[] {
  const publications = facts?.publications;
  const charts = [
    resultChart(cells),
    applicantChart(cells),
    ...(publications === undefined ? [] : [columnChart(publications), monthChart(publications)]),
    last && yearChart(year, cells, last),
  ];
  return charts.filter((chart) => chart !== undefined).filter(hasSomethingToShow);
}

/** Some bar, and no series that is all blank: 0 beside last year's 6 is worth a look. */
function hasSomethingToShow({ series }: ChartData): boolean {
  const isSeen = series.some(({ values }) => values.some((value) => value !== null && value > 0));
  return isSeen && series.every(({ values }) => values.some((value) => value !== null));
}
