/** @jest-environment jsdom */
import type { RestorePoint } from "../../../src/domain/sheet/restore-point";
import { keptRestore } from "../../../src/workbook/office/kept-restore";
import { sheetOf, workbookOf } from "../../fixtures/sheets";
import { smallLayout } from "../layouts";

const restore: RestorePoint = {
  edits: [
    { kind: "sheet", layout: smallLayout("表三") },
    { kind: "cell", sheet: "表二", row: 1, column: 1, content: { value: 3, formula: "A1+1" } },
  ],
  before: workbookOf(sheetOf("表二", [[1, null, "甲"]], { formulas: new Map([["A1", "1"]]) })),
  marks: [],
};

/** The workbook that is open, by its address. */
function opened(url: string | null): void {
  Object.assign(globalThis, { Office: { context: { document: { url } } } });
}

beforeEach(() => {
  localStorage.clear();
  opened("C:\\年报\\台账.xlsx");
});

test("记下的，关了窗格再打开还在，一样不差", () => {
  keptRestore().keep(restore);
  expect(keptRestore().recall()).toEqual(restore);
});

test("打开的是别的工作簿：不拿来用", () => {
  keptRestore().keep(restore);
  opened("C:\\年报\\另一个.xlsx");
  expect(keptRestore().recall()).toBeUndefined();
});

test("撤销以后忘掉", () => {
  keptRestore().keep(restore);
  keptRestore().keep(undefined);
  expect([keptRestore().recall(), localStorage.length]).toEqual([undefined, 0]);
});

test.each([null, ""])("没存过的工作簿（地址是 %j）分不清谁是谁：不记", (url) => {
  opened(url);
  keptRestore().keep(restore);
  expect(localStorage.length).toBe(0);
});

test.each(["", "{", "null", '{"workbook":1}'])("记下的东西坏了（%s）：当作没有", (text) => {
  localStorage.setItem("nianbao.restore", text);
  expect(keptRestore().recall()).toBeUndefined();
});

test("记不下（没有地方了）：不出错", () => {
  const full = jest.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
  keptRestore().keep(restore);
  full.mockRestore();
  expect(keptRestore().recall()).toBeUndefined();
});
