/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sheetOf, workbookOf } from "../fixtures/sheets";
import { createHost } from "./host";
import { enforceRequirementSets } from "./office-global";
import { win32, type Win32 } from "./win32/external";

/** The whole of Office.js in this window, started as Excel for Windows starts it. Once for the file. */

const folder = join(process.cwd(), "node_modules/@microsoft/office-js/dist");
const address = "https://localhost/office/";
const host = createHost(workbookOf(sheetOf("台账", [["甲", 1]])), { apiLevel: "1.14" });
const loaded: string[] = [];
let excel: Win32;

/** Runs the scripts that office.js adds to the page: this window loads nothing by itself. */
function runAddedScripts(): void {
  new MutationObserver((records) => {
    for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (!(node instanceof HTMLScriptElement) || !node.src.startsWith(address)) continue;
      const file = node.src.slice(address.length);
      loaded.push(file);
      (0, eval)(readFileSync(join(folder, file), "utf8"));
      node.dispatchEvent(new Event("load"));
    }
  }).observe(document, { childList: true, subtree: true });
}

beforeAll(async () => {
  excel = win32(host, { origin: "https://localhost", onStart: enforceRequirementSets });
  Object.defineProperty(window, "external", { configurable: true, writable: true, value: excel.external });
  const script = document.createElement("script");
  script.src = `${address}office.js`;
  runAddedScripts();
  document.head.append(script);
  while (typeof Office === "undefined") await new Promise((done) => setTimeout(done, 1));
});

test("Office.onReady 说这是 Windows 版 Excel，语言和需求集由我们定", async () => {
  expect(await Office.onReady()).toMatchObject({ host: "Excel", platform: "PC" });
  const { displayLanguage, requirements } = Office.context;
  expect(displayLanguage).toBe("zh-CN");
  expect(["1.14", "1.15"].map((level) => requirements.isSetSupported("ExcelApi", level))).toEqual([true, false]);
  expect(loaded).toEqual(["office.js", "excel-win32-16.01.js", "zh-cn/office_strings.js"]);
});

test("一准备好就按功能区的按钮，也不会落空", async () => {
  await Office.onReady();
  Office.actions.associate("early", (event: Office.AddinCommands.Event) => event.completed());
  await expect(excel.ribbon.presses("early")).resolves.toBeUndefined();
});

test("读写、事件、文档设置都走得通", async () => {
  const told: unknown[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("台账");
    sheet.onChanged.add((event) => Promise.resolve(void told.push([event.address, event.triggerSource])));
    await context.sync();
    sheet.getRange("A2").values = [["乙"]];
    await context.sync();
  });
  host.user.types("台账", "B2", 2);
  await host.idle();
  expect(host.data().sheets[0]?.values).toEqual([
    ["甲", 1],
    ["乙", 2],
  ]);
  expect(told).toEqual([
    ["A2", "ThisLocalAddin"],
    ["B2", undefined],
  ]);
  Office.context.document.settings.set("年度", 2023);
  await new Promise((done) => Office.context.document.settings.saveAsync(done));
  expect([...excel.settings]).toEqual([["年度", "2023"]]);
});

test("整批被拒绝时，错误码由客户端自己译出", async () => {
  host.refuse("cellEditMode");
  const reading = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("台账").load("name");
    await context.sync();
  });
  await expect(reading).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
});

function display(options: Office.DialogOptions): Promise<Office.AsyncResult<Office.Dialog>> {
  return new Promise((done) => Office.context.ui.displayDialogAsync("https://localhost/ask.html", options, done));
}

test("打开对话框：记下地址和大小；它说话、被关掉，页面都听得到", async () => {
  const heard: unknown[] = [];
  const { value: dialog, status } = await display({ width: 30, height: 40 });
  expect(status).toBe("succeeded");
  dialog.addEventHandler(Office.EventType.DialogMessageReceived, (event) => heard.push(event));
  dialog.addEventHandler(Office.EventType.DialogEventReceived, (event) => heard.push(event));
  excel.dialogs.says("写入");
  dialog.messageChild("好");
  excel.dialogs.closes();
  expect(excel.dialogs.requests).toEqual([{ url: "https://localhost/ask.html", width: 30, height: 40 }]);
  expect(excel.dialogs.heard).toEqual(["好"]);
  expect(heard).toMatchObject([{ message: "写入" }, { error: 12006 }]);
});

test("已有对话框开着，或者人不让开：失败，说出号码", async () => {
  const { value: dialog } = await display({});
  expect((await display({})).error.code).toBe(12007);
  dialog.close();
  expect(excel.dialogs.isOpen()).toBe(false);
  excel.dialogs.refuseNext(12009);
  expect((await display({})).error.code).toBe(12009);
});

test("功能区的按钮：函数跑完才算完；没有登记的函数报错", async () => {
  const pressed: string[] = [];
  Office.actions.associate("fill", (event: Office.AddinCommands.Event) => {
    pressed.push(event.source.id);
    event.completed();
  });
  await excel.ribbon.presses("fill", "FillButton");
  expect(pressed).toEqual(["FillButton"]);
  await expect(excel.ribbon.presses("没有")).rejects.toThrow("没有");
});

test("没有一个调用是我们答不上来的", () => {
  expect(excel.unknownCalls).toEqual([]);
  expect(host.traffic().filter(({ error }) => error !== undefined && error !== "cellEditMode")).toEqual([]);
});
