import { printable } from "../actions/printable";
import type { FillPlan } from "../actions/plan-fill";
import { writeDocx, writeHtml } from "../document/write-report";
import { chartSvg } from "../domain/chart/chart-svg";
import { reportCharts } from "../domain/chart/report-charts";
import type { Cells } from "../domain/reconcile/evaluate";
import type { Words } from "../locales/words";
import type { FillArguments } from "./arguments";

export interface WrittenFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The Word and the web version of what a fill came to, as far as they were asked for. */
export async function reportFiles(
  { docx, html }: FillArguments,
  plan: FillPlan,
  words: Words,
  last: Cells | undefined,
): Promise<readonly WrittenFile[]> {
  const report = printable(plan, { words });
  const files: WrittenFile[] = [];
  if (docx !== undefined) files.push({ path: docx, bytes: await writeDocx(report) });
  if (html !== undefined) {
    const { year } = plan.identity;
    const drawn = reportCharts({ year, cells: plan.report.cells, facts: plan.reading.facts, ...(last && { last }) });
    const charts = drawn.map((chart) => ({ caption: chart.title, svg: chartSvg(chart) }));
    files.push({ path: html, bytes: new TextEncoder().encode(writeHtml(report, { charts })) });
  }
  return files;
}
