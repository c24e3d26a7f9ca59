/** @jest-environment jsdom */
import { codeOf, onLedger, openLedger } from "./contract";
import type { PlatformError } from "./platform-errors";

test("没有先取的属性，客户端自己报错", async () => {
  openLedger([["甲"]]);
  const reading = onLedger(async (sheet, context) => {
    const range = sheet.getRange("A1").load("address");
    await context.sync();
    return range.values;
  });
  expect(await codeOf(reading)).toBe("PropertyNotLoaded");
});

test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown]>([
  ["Worksheet.shapes", (sheet) => sheet.shapes.load("items/name")],
  ["Worksheet.copy", (sheet) => sheet.copy()],
  ["Range.sort", (sheet) => sheet.getRange("A1").sort.apply([])],
  ["Range.formulasR1C1", (sheet) => sheet.getRange("A1").load("formulasR1C1")],
  ["Range.insert", (sheet) => sheet.getRange("A1").insert("Down")],
  ["Workbook.names", (_, { workbook }) => workbook.names.add("名", "=1")],
  ["RangeFont.subscript", (sheet) => void (sheet.getRange("A1").format.font.subscript = true)],
])("本模拟没有的 %s：大声报错", async (_, work) => {
  openLedger();
  expect(await codeOf(onLedger(work))).toBe("ApiNotFound");
});

test("一批里有一步失败：之前的留着，之后的不做，错误指出哪一步", async () => {
  const host = openLedger([["甲"]]);
  const writing = onLedger((sheet, { workbook }) => {
    sheet.getRange("A1").values = [["第一步"]];
    workbook.worksheets.getItem("没有").getRange("A1").values = [["第二步"]];
    sheet.getRange("A2").values = [["第三步"]];
  });
  await expect(writing).rejects.toMatchObject({
    code: "ItemNotFound",
    debugInfo: { errorLocation: "WorksheetCollection.getItem" },
  });
  expect(host.data().sheets[0]?.values).toEqual([["第一步"]]);
});

test.each([
  [0, [["甲"], []]],
  [1, [["一"], []]],
  [2, [["一"], ["二"]]],
])("在第 %d 个改动处放一个错", async (at, values) => {
  const host = openLedger([["甲"]]);
  host.failNext({ at, code: "GeneralException" });
  const writing = onLedger((sheet) => {
    sheet.getRange("A1").values = [["一"]];
    sheet.getRange("A2").values = [["二"]];
    sheet.getRange("A1").format.font.bold = true;
  });
  expect(await codeOf(writing)).toBe("GeneralException");
  expect(host.data().sheets[0]?.values).toEqual(values.filter((row) => row.length > 0));
  expect(await codeOf(onLedger((sheet) => void (sheet.getRange("A1").values = [["好"]])))).toBeUndefined();
});

test("按名称放的错等到那一步出现", async () => {
  const host = openLedger();
  host.failNext({ at: "WorksheetCollection.add", code: "GeneralException", message: "满了" });
  expect(await codeOf(onLedger((sheet) => void (sheet.getRange("A1").values = [[1]])))).toBeUndefined();
  const adding = onLedger((_, { workbook }) => void workbook.worksheets.add("表三"));
  await expect(adding).rejects.toMatchObject({ code: "GeneralException", message: "满了" });
  expect(host.data().sheets.length).toBe(1);
});

test.each<[PlatformError, string]>([
  ["tooBusy", "ActivityLimitReached"],
  ["noPermission", "AccessDenied"],
  ["sessionTimedOut", "InvalidOrTimedOutSession"],
  ["modalDialogOpen", "WriteNotSupportedWhenModalDialogOpen"],
])("整批被拒绝：%s 到客户端是 %s，下一批照常", async (refusal, code) => {
  const host = openLedger();
  host.refuse(refusal);
  expect(await codeOf(onLedger((sheet) => void (sheet.getRange("A1").values = [[1]])))).toBe(code);
  expect(await codeOf(onLedger((sheet) => void (sheet.getRange("A1").values = [[2]])))).toBeUndefined();
  expect(host.data().sheets[0]?.values).toEqual([[2]]);
});

test("一直拒绝，直到接受为止", async () => {
  const host = openLedger();
  host.refuse("tooBusy", Infinity);
  const read = (): Promise<string | undefined> => codeOf(onLedger((sheet) => sheet.load("name")));
  expect([await read(), await read()]).toEqual(["ActivityLimitReached", "ActivityLimitReached"]);
  host.accept();
  expect(await read()).toBeUndefined();
});

test("请求太大不写；回答太大不给，但写了的留着", async () => {
  const host = openLedger([["甲".repeat(2000)]], {}, { maxRequestBytes: 5000, maxResponseBytes: 5000 });
  const large = onLedger((sheet) => void (sheet.getRange("B1").values = [["乙".repeat(2000)]]));
  expect(await codeOf(large)).toBe("RequestPayloadSizeLimitExceeded");
  const reading = onLedger((sheet) => {
    sheet.getRange("B1").values = [["写了"]];
    return sheet.getRange("A1").load("values");
  });
  expect(await codeOf(reading)).toBe("ResponsePayloadSizeLimitExceeded");
  expect(host.data().sheets[0]?.values[0]?.[1]).toBe("写了");
});

test("人在单元格里打字：不等的马上被拒绝，肯等的等到打完", async () => {
  const host = openLedger();
  host.beginsEditing();
  const write = async (context: Excel.RequestContext): Promise<void> => {
    context.workbook.worksheets.getItem("台账").getRange("A1").values = [["写"]];
    await context.sync();
  };
  expect(await codeOf(Excel.run(write))).toBe("InvalidOperationInCellEditMode");
  const patient = codeOf(Excel.run({ delayForCellEdit: true }, write));
  await host.idle();
  expect([host.waiting(), host.data().sheets[0]?.values]).toEqual([1, []]);
  host.endsEditing();
  expect(await patient).toBeUndefined();
  expect(host.data().sheets[0]?.values).toEqual([["写"]]);
});

test("来回几趟、多少字节、做了什么，都数得出", async () => {
  const host = openLedger([["甲"]]);
  await onLedger(async (sheet, context) => {
    const range = sheet.getRange("A1").load("values");
    await context.sync();
    range.values = [["乙"]];
    context.workbook.worksheets.add("表三");
  });
  expect(host.roundTrips()).toBe(2);
  expect(host.traffic().map(({ actions, changes, isCleanUp }) => [actions, changes, isCleanUp])).toEqual([
    [["Worksheet.getRange", "Range.load"], 0, false],
    [["Range.values=", "WorksheetCollection.add"], 2, false],
    [[], 0, true],
  ]);
  const [first] = host.traffic();
  expect(first?.requestBytes).toBeGreaterThan(200);
  expect(first?.answerBytes).toBeGreaterThan(100);
  host.forget();
  expect(host.traffic()).toEqual([]);
});

test("慢的 Excel 也答得完", async () => {
  openLedger([["甲"]], {}, { latencyMs: 20 });
  const before = performance.now();
  await onLedger((sheet) => sheet.getRange("A1").load("values"));
  expect(performance.now() - before).toBeGreaterThan(19);
});

test("run 结束后客户端放掉它留着的区域；追踪的区域留着", async () => {
  const host = openLedger([["甲"]]);
  const kept = await onLedger((sheet) => {
    sheet.getRange("A1").load("values");
    const range = sheet.getRange("A2");
    range.track();
    return range.load("address");
  });
  await host.idle();
  expect(host.excel.references.size).toBe(1);
  host.user.renamesSheet("台账", "新名");
  const address = await Excel.run(kept, async (context) => {
    kept.load("address");
    await context.sync();
    return kept.address;
  });
  expect(address).toBe("新名!A2");
});

test("对空对象取属性还是空对象", async () => {
  openLedger();
  const cell = await onLedger((_, { workbook }) =>
    workbook.worksheets.getItemOrNullObject("没有").getRange("A1").load("values"),
  );
  expect(cell.isNullObject).toBe(true);
});
