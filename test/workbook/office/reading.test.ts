/** @jest-environment jsdom */
import type { WorkbookData } from "../../../src/domain/sheet/sheet-data";
import { officeWorkbook } from "../../../src/workbook/office/office-workbook";
import { sampleData } from "../../fixtures/sample-data";
import { sheetOf, workbookOf } from "../../fixtures/sheets";
import { openInExcel } from "../../office-host/client";
import { problemOf } from "../problem-of";

const fiveMegabytes = 5 * 1024 * 1024;

const read = (): Promise<WorkbookData> => officeWorkbook().read();

test.each(["北苑街道2023年台账", "杂乱台账示例"] as const)("“%s”读出来与文件里的一样", async (name) => {
  const data = await sampleData(name);
  openInExcel(data);
  expect(inReadingOrder(await read())).toEqual(inReadingOrder(data));
});

/** A file lists merged areas in any order. */
function inReadingOrder(data: WorkbookData): WorkbookData {
  const sheets = data.sheets.map((sheet) => ({
    ...sheet,
    merges: [...sheet.merges].sort(
      (one, other) => one.firstRow - other.firstRow || one.firstColumn - other.firstColumn,
    ),
  }));
  return { ...data, sheets };
}

test("普通的工作簿两次往返读完", async () => {
  const host = openInExcel(await sampleData("北苑街道2023年台账"));
  await read();
  expect(host.roundTrips()).toBe(2);
});

test("只读一张表，也只有两次往返，别的表不传", async () => {
  const host = openInExcel(await sampleData("北苑街道2023年台账"));
  await officeWorkbook().read(["培训台账"]);
  expect(host.roundTrips()).toBe(2);
  expect(Math.max(...host.traffic().map(({ answerBytes }) => answerBytes))).toBeLessThan(8_000);
});

test("没有内容的工作簿", async () => {
  openInExcel(workbookOf(sheetOf("Sheet1", [])));
  expect(await read()).toEqual(workbookOf(sheetOf("Sheet1", [])));
});

test.each<[string, WorkbookData]>([
  ["内容不从左上角开始", workbookOf(sheetOf("甲", [[], [], [null, null, "登记号", 3]]))],
  ["隐藏的表", workbookOf(sheetOf("甲", [[1]]), sheetOf("乙", [[2]], { hidden: true }))],
  ["隐藏的行", workbookOf(sheetOf("甲", [[1], [2], [3], [4]], { hiddenRows: [1, 3] }))],
  ["整行划掉的行，空格不算", workbookOf(sheetOf("甲", [[1, null, 2], [3], [null, 4]], { struckRows: [0, 2] }))],
  ["公式和它的结果", workbookOf(sheetOf("甲", [[1, 3]], { formulas: new Map([["B1", "A1+2"]]) }))],
  ["真假值和错误值", workbookOf(sheetOf("甲", [[true, { error: "#N/A" }, { error: "#REF!" }, "#号房"]]))],
  [
    "合并的单元格，表名里有逗号和引号",
    workbookOf(
      sheetOf("甲,乙'丙", [["标题"], ["张", 1], [null, 2]], {
        merges: [
          { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 3 },
          { firstRow: 1, firstColumn: 0, lastRow: 2, lastColumn: 0 },
        ],
      }),
    ),
  ],
  ["受保护的表里可以填的格", workbookOf(sheetOf("表三", [[1, 2], [3]], { protectedExcept: new Set(["B1", "A2"]) }))],
  ["整张受保护的表", workbookOf(sheetOf("表三", [[1, 2], [3]], { protectedExcept: new Set<string>() }))],
  ["结构受保护的工作簿", { ...workbookOf(sheetOf("甲", [[1]])), structureLocked: true }],
])("%s", async (_, data) => {
  openInExcel(data);
  expect(await read()).toEqual(data);
});

test("合并区域多过 512 处，Excel 一次说不完，也一处不少", async () => {
  const merges = Array.from({ length: 700 }, (_, index) => ({
    firstRow: 2 * index,
    firstColumn: 0,
    lastRow: 2 * index + 1,
    lastColumn: 0,
  }));
  const values = Array.from({ length: 1400 }, (_, row) => [row % 2 === 0 ? `第${row}户` : null, row]);
  openInExcel(workbookOf(sheetOf("台账", values, { merges })));
  expect((await read()).sheets[0]?.merges).toEqual(merges);
});

test("ExcelApi 1.9 说不出合并区域，其余照读", async () => {
  const merges = [{ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 1 }];
  openInExcel(workbookOf(sheetOf("甲", [["标题"], [1]], { merges })), { apiLevel: "1.9" });
  expect(await read()).toEqual({ ...workbookOf(sheetOf("甲", [["标题"], [1]])), mergesUnknown: true });
});

test("大台账分页读，每次应答不超过 5 MB，一格不差", async () => {
  const values = Array.from({ length: 30_000 }, (_, row) => [
    row + 1,
    `〔2023〕第${row}号`,
    "申请公开某地块征收补偿安置方案及其批准文件、公告情况",
    45_000 + (row % 365),
    "予以公开",
  ]);
  const data = workbookOf(sheetOf("依申请公开台账", values), sheetOf("小表", [[1]]));
  const host = openInExcel(data, { maxRequestBytes: fiveMegabytes, maxResponseBytes: fiveMegabytes });
  expect(await read()).toEqual(data);
  expect(host.traffic().filter(({ error }) => error !== undefined)).toEqual([]);
});

test("第一次要得太多被拒，改为逐表分页，照样读全", async () => {
  const long = "情况说明".repeat(300);
  const values = Array.from({ length: 1_200 }, (_, row) => [row, long]);
  const data = workbookOf(sheetOf("台账", values), sheetOf("二", values));
  const host = openInExcel(data, { maxRequestBytes: fiveMegabytes, maxResponseBytes: fiveMegabytes });
  expect(await read()).toEqual(data);
  expect(host.traffic().some(({ error }) => error === "responseTooLarge")).toBe(true);
});

test("最后一行有一个零散的格：不去读几百万个空格，说出有多少", async () => {
  const host = openInExcel(workbookOf(sheetOf("台账", [["登记号", 1]])));
  host.user.types("台账", "H1048576", "备忘");
  expect(await problemOf(read())).toEqual({ code: "too-large", what: "cells", found: 8_388_608, limit: 5_000_000 });
  expect(host.roundTrips()).toBe(2);
});

test("一行就传不完：说出是哪张表", async () => {
  const row = Array.from({ length: 50 }, () => "长".repeat(32_000));
  openInExcel(workbookOf(sheetOf("台账", [row])), { maxResponseBytes: fiveMegabytes });
  expect(await problemOf(read())).toEqual({ code: "sheet-too-large", sheet: "台账" });
});

test.each([
  [false, "yyyy/m/d"],
  [true, "yyyy/m/d"],
  [true, "yyyy年m月d日"],
  [true, "yyyy-mm-dd"],
])("从 1904 年起算（%j），从“%s”的日期看得出来", async (date1904, format) => {
  openInExcel({ ...workbookOf(sheetOf("台账", [["收到日期"], [43_590]])), date1904 });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("台账").getRange("A2").numberFormat = [[format]];
    await context.sync();
  });
  expect((await read()).date1904).toBe(date1904);
});

test("看不出日期从哪年起算的，按 1900 年", async () => {
  openInExcel({ ...workbookOf(sheetOf("台账", [["件数"], [43_590]])), date1904: true });
  expect((await read()).date1904).toBe(false);
});

test("大台账读到一半不要了：不再往返", async () => {
  const rows = Array.from({ length: 60_000 }, (_, row) => [row, "予以公开"]);
  const host = openInExcel(workbookOf(sheetOf("台账", rows)));
  const nobodyWaits = new AbortController();
  const reading = officeWorkbook().read(undefined, nobodyWaits.signal);
  const ended = expect(reading).rejects.toThrow();
  nobodyWaits.abort();
  await ended;
  expect(host.roundTrips()).toBe(2);
  await read();
  expect(host.roundTrips()).toBeGreaterThan(2 + 2);
});
