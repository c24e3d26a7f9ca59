import type { ChartData } from "../../../domain/chart/chart-data";
import { reportCharts } from "../../../domain/chart/report-charts";
import type { Session } from "../../session";

/** The charts of the report as it was last checked; none while it is not known of which year it is. */
export function chartsOf({ check, choices, inspection }: Session): readonly ChartData[] {
  const { year } = check?.identity ?? {};
  if (check === undefined || year === undefined) return [];
  return reportCharts({
    year,
    cells: check.report.cells,
    facts: inspection?.reading?.facts ?? {},
    ...(choices.last !== undefined && { last: choices.last }),
  });
}
