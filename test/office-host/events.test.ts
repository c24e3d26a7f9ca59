/** @jest-environment jsdom */
import { onLedger, openLedger } from "./contract";

type Told = (readonly unknown[])[];

/** Listens to the whole workbook and to the sheet 台账. */
function listen(told: Told): Promise<readonly OfficeExtension.EventHandlerResult<unknown>[]> {
  const hear =
    <Event extends { readonly type: string }>(read: (event: Event) => readonly unknown[]) =>
    (event: Event): Promise<void> => {
      told.push([event.type, ...read(event)]);
      return Promise.resolve();
    };
  return onLedger((sheet, { workbook: { worksheets } }) => [
    worksheets.onChanged.add(hear(({ address, source, triggerSource }) => [address, source, triggerSource])),
    worksheets.onAdded.add(hear(({ source }) => [source])),
    worksheets.onDeleted.add(hear(({ source }) => [source])),
    worksheets.onSelectionChanged.add(hear(({ address }) => [address])),
    worksheets.onActivated.add(hear(() => [])),
    sheet.onSelectionChanged.add(hear(({ address }) => ["台账", address])),
  ]);
}

test("人的改动、别人的改动、自己的写入，来源说得清", async () => {
  const host = openLedger([["甲"]]);
  const told: Told = [];
  await listen(told);
  host.user.types("台账", "B2", 5);
  host.coAuthor.types("台账", "A1:A2", "同");
  await onLedger((sheet) => void (sheet.getRange("C3").values = [["写"]]));
  expect(told.some(([, address]) => address === "C3")).toBe(false);
  await host.idle();
  expect(told).toEqual([
    ["WorksheetChanged", "B2", "Local", undefined],
    ["WorksheetChanged", "A1:A2", "Remote", undefined],
    ["WorksheetChanged", "C3", "Local", "ThisLocalAddin"],
  ]);
});

test("1.14 以下的 Excel 不说是谁触发的", async () => {
  const host = openLedger([], {}, { apiLevel: "1.13" });
  const told: Told = [];
  await listen(told);
  await onLedger((sheet) => void (sheet.getRange("C3").values = [["写"]]));
  await host.idle();
  expect(told).toEqual([["WorksheetChanged", "C3", "Local", undefined]]);
});

test("表的增删、选中、切换；改格式不算改动", async () => {
  const host = openLedger();
  const told: Told = [];
  await listen(told);
  host.user.addsSheet("表三");
  host.user.selects("台账", "B2:C3");
  host.user.opensSheet("表三");
  host.coAuthor.deletesSheet("表三");
  await onLedger((sheet) => void (sheet.getRange("A1").format.font.bold = true));
  await host.idle();
  expect(told).toEqual([
    ["WorksheetAdded", "Local"],
    ["WorksheetSelectionChanged", "台账", "B2:C3"],
    ["WorksheetSelectionChanged", "B2:C3"],
    ["WorksheetActivated"],
    ["WorksheetDeleted", "Remote"],
  ]);
});

test("一格改动带着前后的值；事件里取得到那个区域", async () => {
  const host = openLedger([["甲"]]);
  let details: Excel.ChangedEventDetail | undefined;
  let address: string | undefined;
  await onLedger((sheet) =>
    sheet.onChanged.add((event) => {
      details = event.details;
      return Excel.run(async (context) => {
        const range = event.getRange(context).load("address");
        await context.sync();
        address = range.address;
      });
    }),
  );
  host.user.types("台账", "A1", 5);
  await host.idle();
  await host.idle();
  expect(details).toEqual({ valueBefore: "甲", valueAfter: 5, valueTypeBefore: "String", valueTypeAfter: "Double" });
  expect(address).toBe("台账!A1");
});

test("撤了的监听不再来；没撤的还来", async () => {
  const host = openLedger();
  const told: Told = [];
  const [changed] = await listen(told);
  await Excel.run(changed?.context as Excel.RequestContext, async (context) => {
    changed?.remove();
    await context.sync();
  });
  host.user.types("台账", "B2", 5);
  host.user.selects("台账", "B2");
  await host.idle();
  expect(told.map(([type]) => type)).toEqual(["WorksheetSelectionChanged", "WorksheetSelectionChanged"]);
  expect([...host.excel.events.subscriptions].some((name) => name.startsWith("DataChanged"))).toBe(false);
});

test("上一个工作簿的监听不影响下一个", async () => {
  const told: Told = [];
  openLedger();
  await listen(told);
  const host = openLedger();
  await onLedger((_, { workbook }) => workbook.worksheets.onChanged.add(() => Promise.resolve()));
  host.user.types("台账", "A1", 1);
  await host.idle();
  expect(told).toEqual([]);
});

test("关掉事件期间的改动不来", async () => {
  const host = openLedger();
  const told: Told = [];
  await listen(told);
  await onLedger((sheet, { runtime }) => {
    runtime.enableEvents = false;
    sheet.getRange("A1").values = [[1]];
    runtime.enableEvents = true;
  });
  await host.idle();
  expect(told).toEqual([]);
});

test("大的写入由客户端分段，每段来一次事件", async () => {
  const host = openLedger();
  const told: Told = [];
  await listen(told);
  await onLedger((sheet) => {
    sheet.getRange("A1:C1000").values = Array.from({ length: 1000 }, (_, row) => [row, "甲", "乙"]);
  });
  await host.idle();
  expect(told.map(([, address]) => address)).toEqual(["A1:C500", "A501:C1000"]);
});
