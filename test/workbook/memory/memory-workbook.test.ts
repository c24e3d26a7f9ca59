import { areaA1 } from "../../../src/domain/sheet/address";
import type { Edit } from "../../../src/domain/sheet/edit";
import type { WorkbookData } from "../../../src/domain/sheet/sheet-data";
import { memoryWorkbook, type MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import { keepsTheContract, type Given } from "../workbook-contract";
import { problemOf } from "../problem-of";

const nothing = { hidden: false, formulas: new Map<string, string>(), merges: [], hiddenRows: [], struckRows: [] };

function dataOf(
  sheets: Readonly<Record<string, WorkbookData["sheets"][number]["values"]>>,
  given: Given = {},
): WorkbookData {
  const data = {
    date1904: false,
    sheets: Object.entries(sheets).map(([name, values]) => ({
      ...nothing,
      name,
      values,
      ...(given.protectedSheets?.includes(name) ? { protectedExcept: new Set<string>() } : {}),
    })),
  };
  return given.structureLocked ? { ...data, structureLocked: true } : data;
}

keepsTheContract("内存里的工作簿", {
  open: (sheets, given) => Promise.resolve(memoryWorkbook(dataOf(sheets, given))),
  type: (workbook, edits) => Promise.resolve((workbook as MemoryWorkbook).typed(edits)),
  marked: (workbook) =>
    Promise.resolve((workbook as MemoryWorkbook).marks.map((mark) => `${mark.sheet}!${areaA1(mark.area)}`)),
});

const put = (sheet: string, value: number): Edit => ({ kind: "cell", sheet, row: 0, column: 0, content: { value } });

test("记下每一次改动，按先后，被拒的不记", async () => {
  const workbook = memoryWorkbook(dataOf({ 台账: [[1]] }));
  await workbook.apply([put("台账", 2)]);
  await problemOf(workbook.apply([put("台账", 9), put("没有", 9)]));
  workbook.typed([put("台账", 3)]);
  expect(workbook.log).toEqual([put("台账", 2), put("台账", 3)]);
});

test("改动不碰交进来的数据，也不碰先前读出的", async () => {
  const initial = dataOf({ 台账: [[1], [2]] });
  const workbook = memoryWorkbook(initial);
  const before = await workbook.read();
  await workbook.apply([put("台账", 5)]);
  expect(initial.sheets[0]?.values).toEqual([[1], [2]]);
  expect(before.sheets[0]?.values).toEqual([[1], [2]]);
  expect(workbook.data.sheets[0]?.values).toEqual([[5], [2]]);
});

test("受保护的表里，允许填写的单元格可以写", async () => {
  const data = dataOf({ 表三: [[1]] });
  const sheets = data.sheets.map((sheet) => ({ ...sheet, protectedExcept: new Set(["A1"]) }));
  const workbook = memoryWorkbook({ ...data, sheets });
  expect(await problemOf(workbook.apply([put("表三", 2)]))).toBeUndefined();
});
