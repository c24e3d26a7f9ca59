/** @jest-environment jsdom */
import { planUndo } from "../../../src/actions/undo";
import type { ChartLayout, Edit } from "../../../src/domain/sheet/edit";
import { officeWorkbook } from "../../../src/workbook/office/office-workbook";
import { areaA1 } from "../../../src/domain/sheet/address";
import { sheetOf, workbookOf } from "../../fixtures/sheets";
import { openInExcel } from "../../office-host/client";
import type { ExcelHost } from "../../office-host/host";
import type { Chart } from "../../office-host/model/chart";
import { barChart, chartLayout, yearsChart } from "../chart-layouts";
import { smallLayout } from "../layouts";

const draw = (...charts: readonly ChartLayout[]): readonly Edit[] => [
  { kind: "sheet", layout: chartLayout("图表", charts) },
];
const ledger = workbookOf(sheetOf("台账", [["登记号"]]));

function chartsOn(host: ExcelHost, name: string): readonly Chart[] {
  return host.excel.workbook.sheets.find((sheet) => sheet.name === name)?.charts ?? [];
}

/** The person's own charts, by their names, which may be the same as one another. */
async function addOwnCharts(sheet: string, ...names: readonly string[]): Promise<void> {
  await Excel.run(async (context) => {
    const on = context.workbook.worksheets.getItem(sheet);
    for (const name of names) {
      const chart = on.charts.add(Excel.ChartType.columnClustered, on.getRange("A1:B2"), Excel.ChartSeriesBy.columns);
      chart.name = name;
    }
    await context.sync();
  });
}

test("两年的柱：读对了格，数写在上头，灰色，有图例，刻度从零起而不显示", async () => {
  const host = openInExcel(ledger, { apiLevel: "1.9" });
  await officeWorkbook().apply(draw(yearsChart));
  const [chart, ...more] = chartsOn(host, "图表");
  expect(more).toEqual([]);
  expect(chart).toMatchObject({
    name: "nianbao:years",
    type: "ColumnClustered",
    title: { text: "与上年“比较”" },
    legend: { visible: true, position: "Top" },
    dataLabels: { showValue: true, position: "OutsideEnd" },
    axes: {
      category: { reversePlotOrder: false, visible: true },
      value: { minimum: 0, visible: false, gridlines: false },
    },
  });
  expect(chart?.place && areaA1(chart.place)).toBe("E1:K16");
  const cells = chart?.series.map(({ name, categories, values, fill }) => [
    ...[name, categories, values].map((area) => area && areaA1(area)),
    fill,
  ]);
  expect(cells).toEqual([
    ["B1", "A2:A3", "B2:B3", "#D9D9D9"],
    ["C1", "A2:A3", "C2:C3", "#404040"],
  ]);
});

test("横条：头一类在最上面，没有图例", async () => {
  const host = openInExcel(ledger);
  await officeWorkbook().apply(draw(barChart));
  expect(chartsOn(host, "图表")[0]).toMatchObject({
    type: "BarClustered",
    legend: { visible: false },
    axes: { category: { reversePlotOrder: true } },
  });
});

test("重写：自己的旧图全换掉，人放在这张表和别的表上的图一个不少", async () => {
  const host = openInExcel(ledger);
  const workbook = officeWorkbook();
  await workbook.apply(draw(yearsChart, barChart));
  await addOwnCharts("图表", "图表 3", "nianbao:years");
  await addOwnCharts("台账", "nianbao:years");
  await workbook.apply(draw(barChart));
  expect(chartsOn(host, "图表").map(({ name }) => name)).toEqual(["图表 3", "nianbao:results"]);
  expect(chartsOn(host, "台账")).toHaveLength(1);
});

test("新表连图一次写完；没有图的表不为图多跑一趟", async () => {
  const host = openInExcel(ledger);
  const workbook = officeWorkbook();
  await workbook.apply(draw(yearsChart, barChart));
  expect(host.traffic().filter(({ changes }) => changes > 0)).toHaveLength(1);
  const trips = async (layout: Edit): Promise<number> => {
    host.forget();
    await workbook.apply([layout]);
    return host.roundTrips();
  };
  const plain = await trips({ kind: "sheet", layout: smallLayout("图表") });
  expect(await trips({ kind: "sheet", layout: chartLayout("图表") })).toBe(plain + 1);
});

test("撤销：填报新建的图表，连表带图都去掉", async () => {
  const host = openInExcel(ledger);
  const workbook = officeWorkbook();
  const edits = draw(yearsChart);
  await workbook.apply(edits);
  const { edits: back, stays } = planUndo(await workbook.read(), { edits, before: workbookOf(), marks: [] });
  await workbook.apply(back);
  expect([stays, host.data().sheets.map(({ name }) => name)]).toEqual([[], ["台账"]]);
});
