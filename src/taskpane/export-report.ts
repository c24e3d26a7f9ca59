import { logExport } from "../actions/log-export";
import { printable } from "../actions/printable";
import { DocumentError } from "../document/document-error";
import { chartSvg } from "../domain/chart/chart-svg";
import { layoutCharts } from "../domain/chart/layout-charts";
import type { ChartData } from "../domain/chart/chart-data";
import { reportCharts } from "../domain/chart/report-charts";
import type { PrintableReport } from "../domain/print/printable-report";
import { contentMark, type Export } from "../domain/record/exports";
import { WorkbookError, type Workbook } from "../workbook/workbook";
import type { DeliveredFile, ReportWriters } from "./publisher";
import type { Shell } from "./run-effect";
import type { ExportSource } from "./effect";
import type { PaneEvent } from "./pane-event";
import type { ExportWish } from "./session";

const types = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  html: "text/html;charset=utf-8",
} as const;

/** Makes what a person asked for out of the report as it was checked, and writes down that it was made. */
export async function exportReport(
  wish: ExportWish,
  { check, identity, facts, last }: ExportSource,
  { workbook, words, publisher, now, breathe, signal }: Shell,
): Promise<PaneEvent> {
  await breathe();
  if (signal.aborted) return { type: "broken-off" };
  const charts = reportCharts({ year: identity.year, cells: check.report.cells, facts, ...(last && { last }) });
  const name = `${identity.organ}${identity.year}年政府信息公开工作年度报告`;
  if (wish.what === "charts") {
    await workbook.apply([{ kind: "sheet", layout: layoutCharts(charts) }]);
    return { type: "exported", what: "charts", name };
  }
  const report = printable(
    { ...check, identity },
    { words, ...(last && { last }), ...(wish.record === true && { record: true }) },
  );
  const writers = await publisher.writers();
  if (signal.aborted) return { type: "broken-off" };
  if (wish.what === "copy") {
    const copied = await publisher.copy({ html: writers.articleHtml(report), text: writers.articleText(report) });
    return copied ? { type: "exported", what: "copy", name } : { type: "not-copied" };
  }
  try {
    const file = await fileOf(wish, report, charts, writers, name);
    if (signal.aborted) return { type: "broken-off" };
    publisher.deliver(file);
    const made = { name: file.name, when: now(), mark: contentMark(check.report.cells, check.text) };
    const isRecorded = await recorded(made, workbook);
    return { type: "exported", what: wish.what, name: file.name, ...(!isRecorded && { unrecorded: true as const }) };
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    const template = wish.template?.name ?? "";
    return { type: "file-refused", name: template, problem: { of: "document", problem: error.problem } };
  }
}

/** The person has the file by now, whether or not the workbook can be written to. */
async function recorded(made: Export, workbook: Workbook): Promise<boolean> {
  try {
    await workbook.apply(logExport(await workbook.read(), made));
    return true;
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return false;
  }
}

async function fileOf(
  { what, template }: ExportWish,
  report: PrintableReport,
  charts: readonly ChartData[],
  { writeDocx, writeHtml }: ReportWriters,
  name: string,
): Promise<DeliveredFile> {
  const full = report.draft ? `${name}（${report.words.draftState}）` : name;
  if (what === "docx") {
    const bytes = await writeDocx(report, template === undefined ? {} : { template: await template.bytes() });
    return { name: `${full}.docx`, type: types.docx, bytes };
  }
  const drawn = charts.map((chart) => ({ caption: chart.title, svg: chartSvg(chart) }));
  const bytes = new TextEncoder().encode(writeHtml(report, { charts: drawn }));
  return { name: `${full}.html`, type: types.html, bytes };
}
