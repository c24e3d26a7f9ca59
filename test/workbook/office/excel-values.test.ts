import type { Area } from "../../../src/domain/sheet/address";
import { areasIn, union } from "../../../src/workbook/office/merged-areas";
import { entriesIn, formulaOf, scalarOf } from "../../../src/workbook/office/cell-contents";
import { counts1904 } from "../../../src/workbook/office/date-system";
import { firstArea } from "../../../src/workbook/office/addresses";
import { beyondWindow, nextPageRows } from "../../../src/workbook/office/pages";

const area = (firstRow: number, firstColumn: number, lastRow: number, lastColumn: number): Area => ({
  firstRow,
  firstColumn,
  lastRow,
  lastColumn,
});

const entered = (value: string | number | null): unknown =>
  entriesIn(area(0, 0, 0, 0), [{ row: 0, column: 0, content: { value } }])[0]?.[0];

test.each<[string | number | null, unknown]>([
  ["一、本年新收政府信息公开申请数量", "'一、本年新收政府信息公开申请数量"],
  ["自然人", "自然人"],
  ["（）《》，。", "（）《》，。"],
  ["二〇二三年五月六日", "'二〇二三年五月六日"],
  ["上午", "'上午"],
  ["=1+1", "'=1+1"],
  ["+86", "'+86"],
  ["@某", "'@某"],
  ["007", "'007"],
  ["TRUE", "'TRUE"],
  ["2023-5-6", "'2023-5-6"],
  ["#N/A", "'#N/A"],
  ["'引号开头", "''引号开头"],
  ["", ""],
  [null, ""],
  [0, 0],
])("写 %j 时交给 Excel 的是 %j：文字不会变成数、日期、公式", (value, given) => {
  expect(entered(value)).toBe(given);
});

test.each<[unknown, unknown]>([
  ["", null],
  [0, 0],
  [false, false],
  ["#REF!", { error: "#REF!" }],
  ["#N/A", { error: "#N/A" }],
  ["#SPILL!", { error: "#SPILL!" }],
  ["#1号楼", "#1号楼"],
  [" #REF! ", " #REF! "],
])("Excel 给的 %j 读作 %j", (given, value) => {
  expect(scalarOf(given)).toEqual(value);
});

test.each<[unknown, unknown, string | undefined]>([
  ["=SUM(A1:A3)", 6, "SUM(A1:A3)"],
  ["=1+1", "=1+1", undefined],
  ["文字", "文字", undefined],
  [5, 5, undefined],
])("公式栏 %j、值 %j：公式是 %j", (formula, value, read) => {
  expect(formulaOf(formula, value)).toBe(read);
});

test.each<[string, readonly Area[]]>([
  ["Sheet1!A1:B2", [area(0, 0, 1, 1)]],
  ["Sheet1!A1:B2,Sheet1!C3", [area(0, 0, 1, 1), area(2, 2, 2, 2)]],
  ["Sheet1!A1:B2, Sheet1!C3:C4", [area(0, 0, 1, 1), area(2, 2, 3, 2)]],
  ["'甲,乙''丙!A1:B2'!A1:A2", [area(0, 0, 1, 0)]],
  ["依申请公开台账!$A$1:$J$1", [area(0, 0, 0, 9)]],
])("合并区域的地址 %s", (address, areas) => {
  expect(areasIn(address)).toEqual(areas);
});

test("两页各说了一段的合并区域，以大的为准；不相干的都留", () => {
  expect(union([area(4, 0, 4, 0), area(3, 0, 4, 0), area(0, 0, 0, 2)])).toEqual([area(0, 0, 0, 2), area(3, 0, 4, 0)]);
});

test.each<[string, Area | undefined]>([
  ["Sheet1!D6", area(5, 3, 5, 3)],
  ["'表三 依申请公开'!D6:D30", area(5, 3, 29, 3)],
  ["D5:D8,F1", area(4, 3, 7, 3)],
  ["D:E", area(0, 3, 1_048_575, 4)],
  ["5:6", area(4, 0, 5, 16_383)],
  ["", undefined],
  ["名称", undefined],
])("地址“%s”的第一块", (address, first) => {
  expect(firstArea(address)).toEqual(first);
});

test.each<[string, readonly unknown[], readonly string[], boolean | undefined]>([
  ["1900 年起", [45_052], ["2023/5/6"], false],
  ["1904 年起", [43_590], ["2023/5/6"], true],
  ["1904 年起，汉字", [43_590], ["2023年5月6日"], true],
  ["不带年份", [43_590], ["5月6日"], undefined],
  ["列太窄", [43_590], ["########"], undefined],
  ["普通的数", [43_590], ["43590"], undefined],
  ["碰巧写着年份的文字", ["2023"], ["2023"], undefined],
  ["年份对不上哪一种", [43_590], ["2031/5/6"], undefined],
  ["先有不算数的，后有算数的", [7, 43_590], ["7", "2023-05-06"], true],
])("%s：日期从哪年起算", (_, values, texts, expected) => {
  expect(counts1904([values], [texts])).toBe(expected);
});

test("第一次要的窗口以外还有哪些", () => {
  expect(beyondWindow(area(0, 0, 1_999, 59))).toEqual([]);
  expect(beyondWindow(area(0, 0, 5_000, 10))).toEqual([area(2_000, 0, 5_000, 10)]);
  expect(beyondWindow(area(0, 0, 100, 80))).toEqual([area(0, 60, 100, 80)]);
  expect(beyondWindow(area(0, 0, 5_000, 80))).toEqual([area(0, 60, 1_999, 80), area(2_000, 0, 5_000, 80)]);
});

test("一页的行越重，下一页的行越少，至少一行", () => {
  const light = Array.from({ length: 100 }, () => ["短"]);
  const heavy = Array.from({ length: 100 }, () => ["长".repeat(30_000)]);
  expect(nextPageRows(light, light)).toBeGreaterThan(nextPageRows(heavy, heavy));
  expect(nextPageRows([["长".repeat(3_000_000)]], [[""]])).toBe(1);
});
