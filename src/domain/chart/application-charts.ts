import type { AnyCellKey } from "../format/cell-key";
import { notice2021 } from "../format/notice-2021-30";
import { outcomeRows } from "../format/totals";
import type { FormatRow } from "../format/table-format";
import { sumOf, type Cells } from "./cell-sum";
import type { ChartData } from "./chart-data";

const { rows, columns } = notice2021.t3;

/** 予以公开, 部分公开, 不予公开 …: the six groups of table 三, all applicants together. */
export function resultChart(cells: Cells): ChartData {
  const groups = resultGroups();
  return {
    id: "results",
    title: "依申请公开办理结果",
    kind: "bar",
    unit: "件",
    categories: [...groups.keys()],
    series: [{ name: "办理结果", values: [...groups.values()].map((keys) => sumOf(cells, keys)) }],
  };
}

function resultGroups(): ReadonlyMap<string, readonly AnyCellKey[]> {
  const groups = new Map<string, AnyCellKey[]>();
  for (const row of rows.filter(({ key }) => outcomeRows.some((outcome) => outcome === key))) {
    const name = groupName(row);
    groups.set(name, [...(groups.get(name) ?? []), `t3.${row.key}.total`]);
  }
  return groups;
}

/** 「（三）不予公开」 → 「不予公开」, 「（二）部分公开（区分处理的……）」 → 「部分公开」. */
function groupName({ label, under = [] }: FormatRow): string {
  return (under[1] ?? label).replace(/（[^）]*）/gu, "");
}

/** The applications received, by kind of applicant. */
export function applicantChart(cells: Cells): ChartData {
  const applicants = columns.filter(({ key }) => key !== "total");
  return {
    id: "applicants",
    title: "新收申请的申请人",
    kind: "bar",
    unit: "件",
    categories: applicants.map(({ label }) => label),
    series: [{ name: "新收申请", values: applicants.map(({ key }) => sumOf(cells, [`t3.received.${key}`])) }],
  };
}
