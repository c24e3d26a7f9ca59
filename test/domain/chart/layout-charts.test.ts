import { layoutCharts } from "../../../src/domain/chart/layout-charts";
import type { Area } from "../../../src/domain/sheet/address";
import { areaA1 } from "../../../src/domain/sheet/address";
import { intersection } from "../../office-host/model/area";
import { sheetFromLayout } from "../../fixtures/sheets";
import { chartOf, twoYears } from "./charts";

const columns = chartOf({ 街乡镇动态: 130, 机构职能: 2 });
const layout = layoutCharts([columns, twoYears]);
const { values } = sheetFromLayout(layout);

const inArea = ({ firstRow, lastRow, firstColumn, lastColumn }: Area) =>
  values.slice(firstRow, lastRow + 1).map((row) => row.slice(firstColumn, lastColumn + 1));

test("一张表一个图：图读的正是自己那张表，连表头", () => {
  expect(layout.charts?.map(({ title, data }) => [title, inArea(data)])).toEqual([
    [
      "各栏目主动公开信息",
      [
        ["单位：条", "主动公开"],
        ["街乡镇动态", 130],
        ["机构职能", 2],
      ],
    ],
    [
      "与上年比较",
      [
        ["单位：件", "2022年", "2023年"],
        ["新收申请", 9, 6],
        ["办结", null, 0],
      ],
    ],
  ]);
});

test("图不压住任何一张表，图和图也不重叠", () => {
  const charts = layout.charts ?? [];
  const areas = [...charts.map(({ data }) => data), ...charts.map(({ place }) => place)];
  const overlaps = areas.flatMap((one, i) =>
    areas.slice(i + 1).flatMap((other) => (intersection(one, other) === undefined ? [] : [areaA1(one)])),
  );
  expect(overlaps).toEqual([]);
});

test("每一块约占一页横放的 A4，下一块从下一页开始", () => {
  const headings = layout.cells.filter(({ look }) => look === "heading").map(({ row }) => row);
  const height = (first: number, next: number) =>
    [...layout.rowHeights].filter(([row]) => row >= first && row < next).reduce((sum, [, points]) => sum + points, 0);
  expect(height(headings[0] ?? 0, headings[1] ?? 0)).toBe(440);
});

test("栏目名很长：行高够放两行", () => {
  const long = layoutCharts([chartOf({ 行政规范性文件征求意见稿及解读材料: 1 })]);
  expect(long.rowHeights.get(2)).toBe(34);
});

test("没有图：一张空表，旧图也不留", () => {
  expect(layoutCharts([])).toMatchObject({ name: "图表", cells: [], charts: [] });
});
