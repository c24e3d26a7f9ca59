/** @jest-environment jsdom */
import { sheetOf } from "../fixtures/sheets";
import { openInExcel } from "./client";
import { codeOf, onLedger, openLedger } from "./contract";

/** What Excel answers for cells. */
async function read(address: string): Promise<Excel.Range> {
  const range = await onLedger((sheet) =>
    sheet.getRange(address).load("values,formulas,text,valueTypes,numberFormat,address,cellCount,rowIndex,columnIndex"),
  );
  return range;
}

test("读出的值、公式、显示的字和类型", async () => {
  openLedger([["甲", 1.5, true, { error: "#N/A" }, null]], { formulas: new Map([["B1", "1+0.5"]]) });
  const range = await read("A1:E1");
  expect([range.address, range.cellCount, range.rowIndex, range.columnIndex]).toEqual(["台账!A1:E1", 5, 0, 0]);
  expect(range.values).toEqual([["甲", 1.5, true, "#N/A", ""]]);
  expect(range.formulas).toEqual([["甲", "=1+0.5", true, "#N/A", ""]]);
  expect(range.text).toEqual([["甲", "1.5", "TRUE", "#N/A", ""]]);
  expect(range.valueTypes).toEqual([["String", "Double", "Boolean", "Error", "Empty"]]);
});

test.each<[written: unknown, value: unknown, format: string, formula?: unknown]>([
  [5, 5, "General"],
  ["5", 5, "General"],
  [" 5 ", 5, "General"],
  ["1,024", 1024, "#,##0"],
  ["12%", 0.12, "0%"],
  ["1e3", 1000, "0.00E+00"],
  ["TRUE", true, "General"],
  ["2023-5-6", 45052, "yyyy/m/d"],
  ["2023/5/6", 45052, "yyyy/m/d"],
  ["2023年5月6日", 45052, 'yyyy"年"m"月"d"日"'],
  ["2023.5.6", "2023.5.6", "General"],
  ["2023-2-30", "2023-2-30", "General"],
  ["110105199001011234", 110105199001011000, "General"],
  ["'110105199001011234", "110105199001011234", "General"],
  ["'=1+1", "=1+1", "General", "=1+1"],
  ["'007", "007", "General"],
  ["=1+1", 2, "General", "=1+1"],
  ["-", "-", "General"],
  ["", "", "General"],
])("写入 %j，单元格里是 %j，格式是 %s", async (written, value, format, formula = value) => {
  openLedger([["旧"]]);
  await onLedger((sheet) => {
    sheet.getRange("A1").values = [[written]];
  });
  const range = await read("A1");
  expect([range.values, range.formulas, range.numberFormat]).toEqual([[[value]], [[formula]], [[format]]]);
});

test.each(["+86 10", "=SUM(", "=A1 B1"])("读不懂的公式 %j 不写", async (written) => {
  const host = openLedger([["旧"]]);
  const writing = onLedger((sheet) => {
    sheet.getRange("A1").values = [[written]];
  });
  expect(await codeOf(writing)).toBe("InvalidArgument");
  expect(host.data().sheets[0]?.values).toEqual([["旧"]]);
});

test.each([
  ["2023-5-6", "2023-5-6"],
  [5, "5"],
  ["=1+1", "=1+1"],
])("文本格式的单元格里 %j 还是文字", async (written, text) => {
  openLedger();
  await onLedger((sheet) => {
    const cell = sheet.getRange("A1");
    cell.numberFormat = [["@"]];
    cell.values = [[written]];
  });
  expect((await read("A1")).values).toEqual([[text]]);
});

test("null 保留原样，空字符串清空，一个值写满整个区域", async () => {
  const host = openLedger([
    ["甲", "乙"],
    ["丙", "丁"],
  ]);
  await onLedger((sheet) => {
    sheet.getRange("A1:B2").values = [
      [null, ""],
      ["新", null],
    ];
    sheet.getRange("D1:D2").values = "同" as unknown as string[][];
  });
  expect(host.data().sheets[0]?.values).toEqual([
    ["甲", null, null, "同"],
    ["新", "丁", null, "同"],
  ]);
});

test("大小不合的表不写", async () => {
  const host = openLedger([["甲"]]);
  const writing = onLedger((sheet) => {
    sheet.getRange("A1:B2").values = [["乙", "丙"]];
  });
  expect(await codeOf(writing)).toBe("InvalidArgument");
  expect(host.data().sheets[0]?.values).toEqual([["甲"]]);
});

test.each(["A:A", "3:4", undefined])("整列、整行、整张表 %s 的值是 null，不报错；写不进去", async (address) => {
  openLedger([["甲"]]);
  const range = await onLedger((sheet) => sheet.getRange(address).load("values,cellCount"));
  expect(range.values).toBeNull();
  const writing = onLedger((sheet) => {
    sheet.getRange(address).values = "满" as unknown as string[][];
  });
  expect(await codeOf(writing)).toBe("InvalidArgument");
});

test("超过五百万格的区域读出 null", async () => {
  openLedger();
  const range = await onLedger((sheet) => sheet.getRange("A1:F1000000").load("values,text,cellCount"));
  expect([range.values, range.text, range.cellCount]).toEqual([null, null, 6_000_000]);
});

test.each([
  [false, 45052],
  [true, 43590],
])("1904 日期系统是 %s：写入的同一天是序列数 %d，显示的日期不变", async (date1904, serial) => {
  openInExcel({ sheets: [sheetOf("台账", [])], date1904 });
  await onLedger((sheet) => {
    sheet.getRange("A1").values = [["2023-5-6"]];
  });
  const { values, text } = await read("A1");
  expect([values, text]).toEqual([[[serial]], [["2023/5/6"]]]);
});

test.each<[value: number, format: string, text: string]>([
  [1234.5, "#,##0.00", "1,234.50"],
  [0.125, "0.0%", "12.5%"],
  [-3, "0;(0)", "(3)"],
  [45052, "yyyy-mm-dd", "2023-05-06"],
  [45052, 'm"月"d"日"', "5月6日"],
  [0.5, "h:mm", "12:00"],
  [110105199001011000, "General", "1.10105E+17"],
  [1 / 3, "General", "0.333333333"],
])("%d 按 %s 显示为 %s", async (value, numberFormat, text) => {
  openLedger([[value]]);
  await onLedger((sheet) => {
    sheet.getRange("A1").numberFormat = [[numberFormat]];
  });
  expect((await read("A1")).text).toEqual([[text]]);
});

test("从一个区域走到别的区域", async () => {
  openLedger([
    ["甲", 1],
    ["乙", 2],
  ]);
  const addresses = await onLedger(async (sheet, context) => {
    const range = sheet.getRange("B2:C4");
    const found = [
      range.getCell(1, 1),
      range.getRow(0),
      range.getColumn(1),
      range.getOffsetRange(1, -1),
      range.getResizedRange(-1, 2),
      range.getEntireRow(),
      range.getEntireColumn(),
      range.getBoundingRect("F9"),
      range.getIntersectionOrNullObject("A1:B3"),
      range.getUsedRangeOrNullObject(true),
      sheet.getRangeByIndexes(0, 0, 2, 3),
      sheet.getCell(4, 5),
      sheet.getUsedRange(),
    ];
    for (const one of found) one.load("address");
    await context.sync();
    return found.map(({ address }) => address.replace("台账!", ""));
  });
  const expected = "C3 B2:C2 C2:C4 A3:B5 B2:E3 2:4 B:C B2:F9 B2:B3 B2 A1:C2 F5 A1:B2";
  expect(addresses.join(" ")).toBe(expected);
});

test("走出表外就报错；没有交集、没有用过是空对象", async () => {
  openLedger();
  expect(await codeOf(onLedger((sheet) => sheet.getRange("A1").getOffsetRange(-1, 0).load("address")))).toBe(
    "InvalidArgument",
  );
  const nothing = await onLedger(async (sheet, context) => {
    const found = [sheet.getRange("A1").getIntersectionOrNullObject("B2"), sheet.getUsedRangeOrNullObject(true)];
    for (const one of found) one.load("address");
    await context.sync();
    return found.map(({ isNullObject }) => isNullObject);
  });
  expect(nothing).toEqual([true, true]);
});
