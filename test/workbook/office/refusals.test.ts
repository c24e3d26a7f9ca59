/** @jest-environment jsdom */
import type { Edit } from "../../../src/domain/sheet/edit";
import { officeWorkbook } from "../../../src/workbook/office/office-workbook";
import type { Workbook, WorkbookProblem } from "../../../src/workbook/workbook";
import { sheetOf, workbookOf } from "../../fixtures/sheets";
import { openInExcel } from "../../office-host/client";
import type { ExcelHost } from "../../office-host/host";
import { problemOf } from "../problem-of";

const data = workbookOf(sheetOf("台账", [[1]]), sheetOf("藏着的", [[1]], { hidden: true }));
const edit: Edit = { kind: "cell", sheet: "台账", row: 0, column: 0, content: { value: 2 } };
const area = { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 };

type Doing = (workbook: Workbook) => Promise<unknown>;
const reading: Doing = (workbook) => workbook.read();
const writing: Doing = (workbook) => workbook.apply([edit]);
const selecting: Doing = (workbook) => workbook.select("台账", area);

test.each<[string, Doing, (host: ExcelHost) => void, WorkbookProblem]>([
  ["Excel 正忙，读", reading, (host) => host.refuse("tooBusy", 9), { code: "busy" }],
  ["Excel 正忙，写", writing, (host) => host.refuse("tooBusy", 9), { code: "busy" }],
  ["有对话框开着，写", writing, (host) => host.refuse("modalDialogOpen", 9), { code: "busy" }],
  ["没有权限，写", writing, (host) => host.refuse("noPermission", 9), { code: "read-only" }],
  ["网页版连接过期，读", reading, (host) => host.refuse("sessionTimedOut", 9), { code: "session-ended" }],
  ["前面是另一个工作簿，选", selecting, (host) => host.user.leaves(), { code: "not-in-front" }],
  [
    "隐藏的表，选",
    (workbook) => workbook.select("藏着的", area),
    () => undefined,
    { code: "sheet-hidden", sheet: "藏着的" },
  ],
])("%s：说出是怎么回事，工作簿没有动", async (_, doing, happens, problem) => {
  const host = openInExcel(data);
  happens(host);
  expect(await problemOf(doing(officeWorkbook()))).toEqual(problem);
  expect(host.data()).toEqual(data);
});

test("以只读方式打开：不写", async () => {
  const host = openInExcel(data, { readOnly: true });
  expect(await problemOf(writing(officeWorkbook()))).toEqual({ code: "read-only" });
  expect(host.data()).toEqual(data);
});

test("在不许改的视图里：读得出，写不进", async () => {
  const host = openInExcel(data, { refusesWrites: true });
  const workbook = officeWorkbook();
  expect(await workbook.read()).toEqual(data);
  expect(await problemOf(workbook.apply([edit]))).toEqual({ code: "read-only" });
  expect(host.data()).toEqual(data);
});

test.each([
  ["读", reading],
  ["写", writing],
])("正在编辑单元格，%s：等编辑完了接着做", async (_, doing) => {
  const host = openInExcel(data);
  host.beginsEditing();
  const done = doing(officeWorkbook());
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(host.waiting()).toBe(1);
  host.endsEditing();
  await done;
  expect(host.waiting()).toBe(0);
});

test("不会等的 Excel 在编辑时拒绝读取：隔一会儿再问，编辑完了就读到", async () => {
  const host = openInExcel(data);
  host.refuse("cellEditMode", 2);
  expect(await officeWorkbook().read()).toEqual(data);
});

test("一直在编辑：不没完没了地问，说出来请人按 Enter", async () => {
  const host = openInExcel(data);
  host.refuse("cellEditMode", 99);
  expect(await problemOf(reading(officeWorkbook()))).toEqual({ code: "being-edited" });
  expect(host.traffic().length).toBeLessThan(10);
});

test("在编辑时拒绝写入：不重试，什么也没写", async () => {
  const host = openInExcel(data);
  host.refuse("cellEditMode", 1);
  expect(await problemOf(writing(officeWorkbook()))).toEqual({ code: "being-edited" });
  expect(host.data()).toEqual(data);
});

test("很慢的 Excel：照样读写", async () => {
  const host = openInExcel(data, { latencyMs: 60 });
  const workbook = officeWorkbook();
  await workbook.apply([edit]);
  expect((await workbook.read(["台账"])).sheets[0]?.values).toEqual([[2]]);
  expect(host.data().sheets[0]?.values).toEqual([[2]]);
});

test("选的是图表一类：说不出在哪里，不算出错", async () => {
  const host = openInExcel(data);
  host.failNext({ at: "Workbook.getSelectedRange", code: "InvalidSelection" });
  expect(await officeWorkbook().selected()).toBeUndefined();
});

test("正读着有表被删：把还在的读全", async () => {
  const host = openInExcel(data, { latencyMs: 20 });
  const reading = officeWorkbook().read();
  // The list of sheets has come by then, their contents have not.
  setTimeout(() => host.user.deletesSheet("藏着的"), 30);
  expect((await reading).sheets.map(({ name }) => name)).toEqual(["台账"]);
});

test("正写着要写的表被删：说有表被改名或删除，不去重建", async () => {
  const host = openInExcel(workbookOf(sheetOf("台账", [[1]]), sheetOf("别的", [[1]])), { latencyMs: 20 });
  const writing = problemOf(officeWorkbook().apply([edit]));
  setTimeout(() => host.user.deletesSheet("台账"), 70);
  expect(await writing).toEqual({ code: "sheet-gone" });
  expect(host.data().sheets.map(({ name }) => name)).toEqual(["别的"]);
});
