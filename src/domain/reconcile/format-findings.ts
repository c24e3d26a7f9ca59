import type { TableId } from "../format/cell-key";
import { noticeFor } from "../format/notices";
import { formatOfTable, type Report, type TableDeviation } from "../report/report";
import type { Context, Finding, FindingDetail } from "./evaluate";
import type { RuleId } from "./rule";

/** What of the tables is not there, or not as the format of the report year has it. */
export function formatFindings(report: Report, { year, pictured }: Context): readonly Finding[] {
  const { missingTables, missingLabels, deviations = [] } = report;
  return [
    ...missingTables.map((table) =>
      finding("format.row-missing", table, { kind: "missing-table", picture: pictured?.has(table) === true }),
    ),
    ...missingLabels.map(({ table, label, sheet }) =>
      finding("format.row-missing", table, { kind: "missing-label", label, sheet }),
    ),
    ...tables.flatMap((table) => differing(table, deviations)),
    ...deviations.flatMap(misplaced),
    ...tables.flatMap((table) => outdated(table, report, year)),
  ];
}

const tables: readonly TableId[] = ["t2", "t3", "t4"];

function finding(rule: RuleId, table: TableId, detail: FindingDetail, at: Finding["at"] = []): Finding {
  return { rule, severity: "error", outcome: "fails", table, at, detail };
}

/** One finding a table: who types 1、 for 1. does so in every row. */
function differing(table: TableId, deviations: readonly TableDeviation[]): readonly Finding[] {
  const labels = deviations.filter((one) => one.kind === "differs").filter((one) => one.table === table);
  if (labels.length === 0) return [];
  const at = labels.flatMap((label) => label.at);
  const differences = labels.map(({ label, shown }) => ({ label, shown }));
  return [finding("format.label", table, { kind: "labels-differ", labels: differences }, at)];
}

function misplaced(deviation: TableDeviation): readonly Finding[] {
  if (deviation.kind !== "misplaced") return [];
  const { table, label, after, at } = deviation;
  return [finding("format.label", table, { kind: "label-misplaced", label, after }, at)];
}

/** The table of section 四 is the same in both formats. */
function outdated(table: TableId, report: Report, year: number | undefined): readonly Finding[] {
  const { deviations = [] } = report;
  const labels = deviations.filter((one) => one.kind === "outdated").filter((one) => one.table === table);
  if (labels.length > 0) {
    return [finding("format.outdated", table, { kind: "labels-outdated", labels: labels.map(({ shown }) => shown) })];
  }
  const isOld = !report.missingTables.includes(table) && formatOfTable(report, table) === "2019-60";
  const isLater = report.format === "2021-30" || (year !== undefined && noticeFor(year)?.id === "2021-30");
  return table !== "t4" && isOld && isLater ? [finding("format.outdated", table, { kind: "table-outdated" })] : [];
}
