import type { AnyCellKey, TableId } from "../format/cell-key";
import { noticeFor } from "../format/notices";
import { formatOfTable, type Report, type TableDeviation } from "../report/report";
import type { Context, FindingDetail } from "./evaluate";
import type { Departure, FormatRule } from "./format-rule";
import { ourReading, quoted } from "./rule";

/** The tables are those of the notice in force for the year, row by row and column by column. */
export const formatRules: readonly FormatRule[] = [
  {
    kind: "format",
    id: "format.row-missing",
    severity: "error",
    source: quoted("国办公开办函〔2021〕30号", "报告内容", "不能遗漏，也不宜泛化"),
    find: missing,
    examples: {
      holds: { year: 2023, notice: "2021-30", table: "t2", written: { 行政规范性文件: "规范性文件" } },
      fails: { year: 2023, notice: "2021-30", table: "t2", written: { 行政规范性文件: "" } },
    },
  },
  {
    kind: "format",
    id: "format.label",
    severity: "error",
    source: ourReading,
    find: ({ deviations = [] }) => [
      ...tables.flatMap((table) => differing(table, deviations)),
      ...deviations.flatMap(misplaced),
    ],
    examples: {
      // Width of marks is no wording
      holds: { year: 2023, notice: "2021-30", table: "t3", written: { "1.属于国家秘密": "１．属于国家秘密" } },
      fails: { year: 2023, notice: "2021-30", table: "t3", written: { "1.属于国家秘密": "1、属于国家秘密" } },
    },
  },
  {
    kind: "format",
    id: "format.outdated",
    severity: "error",
    source: ourReading,
    find: (report, { year }) => tables.flatMap((table) => outdated(table, report, year)),
    examples: {
      holds: { year: 2020, notice: "2019-60", table: "t3" },
      fails: { year: 2023, notice: "2019-60", table: "t3" },
    },
  },
];

const tables: readonly TableId[] = ["t2", "t3", "t4"];

const departure = (table: TableId, detail: FindingDetail, at: readonly AnyCellKey[] = []): Departure => ({
  table,
  at,
  detail,
});

function missing({ missingTables, missingLabels }: Report, { pictured }: Context): readonly Departure[] {
  return [
    ...missingTables.map((table) =>
      departure(table, { kind: "missing-table", picture: pictured?.has(table) === true }),
    ),
    ...missingLabels.map(({ table, label, sheet }) => departure(table, { kind: "missing-label", label, sheet })),
  ];
}

/** One finding a table: who types 1、 for 1. does so in every row. */
function differing(table: TableId, deviations: readonly TableDeviation[]): readonly Departure[] {
  const labels = deviations.filter((one) => one.kind === "differs").filter((one) => one.table === table);
  if (labels.length === 0) return [];
  const differences = labels.map(({ label, shown }) => ({ label, shown }));
  return [
    departure(
      table,
      { kind: "labels-differ", labels: differences },
      labels.flatMap(({ at }) => at),
    ),
  ];
}

function misplaced(deviation: TableDeviation): readonly Departure[] {
  if (deviation.kind !== "misplaced") return [];
  const { table, label, after, at } = deviation;
  return [departure(table, { kind: "label-misplaced", label, after }, at)];
}

/** The table of section 四 is the same in both formats. */
function outdated(table: TableId, report: Report, year: number | undefined): readonly Departure[] {
  const { deviations = [] } = report;
  const labels = deviations.filter((one) => one.kind === "outdated").filter((one) => one.table === table);
  if (labels.length > 0) {
    return [departure(table, { kind: "labels-outdated", labels: labels.map(({ shown }) => shown) })];
  }
  const isOld = !report.missingTables.includes(table) && formatOfTable(report, table) === "2019-60";
  const isLater = report.format === "2021-30" || (year !== undefined && noticeFor(year)?.id === "2021-30");
  return table !== "t4" && isOld && isLater ? [departure(table, { kind: "table-outdated" })] : [];
}
