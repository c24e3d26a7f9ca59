/** @jest-environment jsdom */
import { areaA1 } from "../../src/domain/sheet/address";
import { codeOf, onLedger, openLedger } from "./contract";

const table = [
  ["单位：件", "2022年", "2023年"],
  ["新收申请", 9, 6],
];

const addChart = (sheet: Excel.Worksheet): Excel.Chart =>
  sheet.charts.add(Excel.ChartType.columnClustered, sheet.getRange("A1:C2"), Excel.ChartSeriesBy.columns);

test.each([
  ["已有表头和类别：认得出名称和类别", table, ["B1 A2 B2", "C1 A2 C2"]],
  ["还是空的：每一列都成了数", [], ["- - A1:A2", "- - B1:B2", "- - C1:C2"]],
])("新增图时格里%s", async (_, values, series) => {
  const host = openLedger(values);
  await onLedger(addChart);
  const [chart] = host.excel.workbook.sheets[0]?.charts ?? [];
  const read = chart?.series.map((one) =>
    [one.name, one.categories, one.values].map((area) => (area === undefined ? "-" : areaA1(area))).join(" "),
  );
  expect(read).toEqual(series);
});

test("按名称找图；同名的有几个，找到的是头一个", async () => {
  const host = openLedger(table);
  await onLedger((sheet) => {
    for (const title of ["甲", "乙"]) {
      const chart = addChart(sheet);
      chart.name = "比较";
      chart.title.text = title;
    }
  });
  await onLedger((sheet) => sheet.charts.getItem("比较").delete());
  expect(host.excel.workbook.sheets[0]?.charts.map(({ title }) => title.text)).toEqual(["乙"]);
  expect(await codeOf(onLedger((sheet) => sheet.charts.getItem("没有").delete()))).toBe("ItemNotFound");
});

test("受保护的表：不能增加图，不能去掉图", async () => {
  const host = openLedger(table);
  await onLedger((sheet) => void (addChart(sheet).name = "比较"));
  host.user.protectsSheet("台账");
  expect(await codeOf(onLedger(addChart))).toBe("AccessDenied");
  expect(await codeOf(onLedger((sheet) => sheet.charts.getItem("比较").delete()))).toBe("AccessDenied");
});
