/** @jest-environment jsdom */
import { codeOf, onLedger, openLedger } from "./contract";

const locked = { protectedExcept: new Set(["B2"]) };

type Work = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

test.each<[string, Work, string | undefined]>([
  ["写锁着的格", (sheet) => void (sheet.getRange("A1").values = [[1]]), "AccessDenied"],
  ["写没有锁的格", (sheet) => void (sheet.getRange("B2").values = [[1]]), undefined],
  ["一次写到锁着和没有锁的格", (sheet) => void (sheet.getRange("B2:C2").values = [[1, 2]]), "AccessDenied"],
  ["改没有锁的格的格式", (sheet) => void (sheet.getRange("B2").format.font.bold = true), "AccessDenied"],
  ["改数字格式", (sheet) => void (sheet.getRange("B2").numberFormat = [["0"]]), "AccessDenied"],
  ["画线", (sheet) => void (sheet.getRange("B2").format.borders.getItem("EdgeTop").style = "Dash"), "AccessDenied"],
  ["加条件格式", (sheet) => void sheet.getRange("B2").conditionalFormats.add("Custom"), "AccessDenied"],
  ["合并", (sheet) => sheet.getRange("B2:C2").merge(), "AccessDenied"],
  ["清除", (sheet) => sheet.getRange("A1:B2").clear("Contents"), "AccessDenied"],
  ["改行高", (sheet) => void (sheet.getRange("B2").format.rowHeight = 20), "AccessDenied"],
  ["隐藏一行", (sheet) => void (sheet.getRange("B2").rowHidden = true), "AccessDenied"],
  ["读", (sheet) => void sheet.getRange("A1:B2").load("values"), undefined],
  ["打印设置", (sheet) => void (sheet.pageLayout.orientation = "Landscape"), undefined],
])("受保护的表：%s", async (_, work, code) => {
  openLedger([["甲"]], locked);
  expect(await codeOf(onLedger(work))).toBe(code);
});

test("被拒绝的一次写入，一格也没有写", async () => {
  const host = openLedger([["甲"]], locked);
  await codeOf(onLedger((sheet) => void (sheet.getRange("B2:C2").values = [[1, 2]])));
  expect(host.data().sheets[0]?.values).toEqual([["甲"]]);
});

test("保护、允许改格式的保护、撤销保护；有密码的要密码", async () => {
  openLedger();
  const protection = await onLedger((sheet) => {
    sheet.protection.protect({ allowFormatCells: true }, "1234");
    sheet.getRange("A1").format.font.bold = true;
    return sheet.protection.load("protected,options");
  });
  expect([protection.protected, protection.options.allowFormatCells]).toEqual([true, true]);
  expect(await codeOf(onLedger((sheet) => sheet.protection.unprotect()))).toBe("AccessDenied");
  expect(await codeOf(onLedger((sheet) => sheet.protection.unprotect("1234")))).toBeUndefined();
  expect(await codeOf(onLedger((sheet) => void (sheet.getRange("A1").values = [[1]])))).toBeUndefined();
});

test.each<[string, Work]>([
  ["新增", (_, { workbook }) => void workbook.worksheets.add("新表")],
  ["删除", (sheet) => sheet.delete()],
  ["改名", (sheet) => void (sheet.name = "新名")],
  ["隐藏", (sheet) => void (sheet.visibility = "Hidden")],
])("结构受保护的工作簿：不能%s表，能写格子", async (_, work) => {
  const host = openLedger();
  host.user.addsSheet("另一张");
  host.user.locksStructure();
  const state = await onLedger((_sheet, { workbook }) => workbook.protection.load("protected"));
  expect(state.protected).toBe(true);
  expect(await codeOf(onLedger(work))).toBe("AccessDenied");
  expect(await codeOf(onLedger((sheet) => void (sheet.getRange("A1").values = [[1]])))).toBeUndefined();
});

test("只读的工作簿说自己只读；可以设成什么都不让写", async () => {
  openLedger([], {}, { readOnly: true, refusesWrites: true });
  const workbook = await onLedger((_, { workbook: opened }) => opened.load("readOnly,name"));
  expect([workbook.readOnly, workbook.name]).toEqual([true, "台账.xlsx"]);
  for (const work of [
    (sheet: Excel.Worksheet) => void (sheet.getRange("A1").values = [[1]]),
    (sheet: Excel.Worksheet) => sheet.getRange("A1").clear(),
  ]) {
    expect(await codeOf(onLedger(work))).toBe("AccessDenied");
  }
});
