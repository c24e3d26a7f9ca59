/** @jest-environment jsdom */
import { sheetOf, workbookOf } from "../fixtures/sheets";
import { openInExcel } from "./client";
import { codeOf, onLedger, openLedger } from "./contract";

function openThree(): ReturnType<typeof openInExcel> {
  return openInExcel(workbookOf(sheetOf("台账", []), sheetOf("Sheet Two", []), sheetOf("底稿", [], { hidden: true })));
}

function inWorkbook<Result>(
  work: (workbook: Excel.Workbook, context: Excel.RequestContext) => Result | Promise<Result>,
): Promise<Result> {
  return Excel.run(async (context) => {
    const result = await work(context.workbook, context);
    await context.sync();
    return result;
  });
}

test("列出所有的表，隐藏的、受保护的都说明", async () => {
  const host = openThree();
  host.user.protectsSheet("Sheet Two");
  const rows = await inWorkbook(async ({ worksheets }, context) => {
    worksheets.load("items/name,items/id,items/visibility,items/position,items/protection/protected");
    const counts = [worksheets.getCount(), worksheets.getCount(true)];
    await context.sync();
    return [
      ...worksheets.items.map((one) => [one.name, one.visibility, one.position, one.protection.protected]),
      counts.map(({ value }) => value),
    ];
  });
  expect(rows).toEqual([
    ["台账", "Visible", 0, false],
    ["Sheet Two", "Visible", 1, true],
    ["底稿", "Hidden", 2, false],
    [3, 2],
  ]);
});

test.each([
  ["sheet two", "Sheet Two"],
  ["SHEET TWO", "Sheet Two"],
  ["台账", "台账"],
])("按名称 %s 找表不分大小写", async (key, name) => {
  openThree();
  const sheet = await inWorkbook(({ worksheets }) => worksheets.getItem(key).load("name"));
  expect(sheet.name).toBe(name);
});

test("没有的表：getItem 报错，getItemOrNullObject 是空对象", async () => {
  openThree();
  expect(await codeOf(inWorkbook(({ worksheets }) => worksheets.getItem("没有").load("name")))).toBe("ItemNotFound");
  const missing = await inWorkbook(({ worksheets }) => worksheets.getItemOrNullObject("没有").load("name"));
  expect(missing.isNullObject).toBe(true);
});

test("表改了名，手里的对象按 id 还找得到", async () => {
  const host = openThree();
  const name = await inWorkbook(async ({ worksheets }, context) => {
    worksheets.load("items/id");
    await context.sync();
    const [first] = worksheets.items;
    host.user.renamesSheet("台账", "2023年台账");
    first?.load("name");
    await context.sync();
    return first?.name;
  });
  expect(name).toBe("2023年台账");
});

test.each<[name: string | undefined, code: string | undefined]>([
  ["表三 依申请公开", undefined],
  [undefined, undefined],
  ["a/b", "InvalidArgument"],
  ["二十个汉字二十个汉字二十个汉字二十个汉字二十个汉字二十个汉字太长", "InvalidArgument"],
  ["'引号", "InvalidArgument"],
  ["SHEET two", "ItemAlreadyExists"],
])("新增名为 %s 的表：%s", async (name, code) => {
  const host = openThree();
  const adding = inWorkbook(({ worksheets }) => worksheets.add(name).load("name,position"));
  expect(await codeOf(adding)).toBe(code);
  expect(host.data().sheets.length).toBe(code === undefined ? 4 : 3);
});

test("改名、移动、隐藏、删除", async () => {
  const host = openThree();
  await inWorkbook(({ worksheets }) => {
    const sheet = worksheets.getItem("Sheet Two");
    sheet.name = "表二";
    sheet.position = 0;
    worksheets.getItem("底稿").delete();
    worksheets.getItem("台账").visibility = "Hidden";
  });
  expect(host.data().sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
    ["表二", false],
    ["台账", true],
  ]);
});

test("最后一张看得见的表删不掉，也藏不了", async () => {
  openLedger();
  expect(await codeOf(onLedger((sheet) => sheet.delete()))).toBe("InvalidOperation");
  const hiding = onLedger((sheet) => {
    sheet.visibility = "Hidden";
  });
  expect(await codeOf(hiding)).toBe("InvalidOperation");
});

test("激活、选中：表到前面来；隐藏的表不行", async () => {
  openThree();
  const seen = await inWorkbook(async ({ worksheets, ...workbook }, context) => {
    void workbook;
    worksheets.getItem("Sheet Two").getRange("B2:C3").select();
    const active = worksheets.getActiveWorksheet().load("name");
    const selected = context.workbook.getSelectedRange().load("address");
    const cell = context.workbook.getActiveCell().load("address");
    await context.sync();
    return [active.name, selected.address, cell.address];
  });
  expect(seen).toEqual(["Sheet Two", "'Sheet Two'!B2:C3", "'Sheet Two'!B2"]);
  expect(await codeOf(inWorkbook(({ worksheets }) => worksheets.getItem("底稿").activate()))).toBe("InvalidOperation");
});

test("另一个工作簿在前面时，激活、选中、新增都失败，读写照常", async () => {
  const host = openThree();
  host.user.leaves();
  const tries = [
    inWorkbook(({ worksheets }) => worksheets.getItem("台账").activate()),
    inWorkbook(({ worksheets }) => worksheets.getItem("台账").getRange("A1").select()),
    inWorkbook(({ worksheets }) => worksheets.add("新表")),
    inWorkbook(({ worksheets }) => worksheets.getItem("台账").freezePanes.freezeRows(1)),
    inWorkbook(({ worksheets }) => {
      worksheets.getItem("台账").getRange("A1").values = [[1]];
    }),
  ];
  const failed = "GeneralException";
  expect(await Promise.all(tries.map(codeOf))).toEqual([failed, failed, failed, failed, undefined]);
  host.user.comesBack();
  expect(await codeOf(inWorkbook(({ worksheets }) => worksheets.getItem("台账").activate()))).toBeUndefined();
});

test("冻结窗格、打印设置、网格线、标签颜色", async () => {
  const host = openLedger();
  const frozen = await onLedger((sheet) => {
    sheet.showGridlines = false;
    sheet.tabColor = "#FF0000";
    sheet.freezePanes.freezeRows(3);
    const { pageLayout } = sheet;
    pageLayout.orientation = "Landscape";
    pageLayout.paperSize = "A4";
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.centerHorizontally = true;
    pageLayout.setPrintTitleRows("$1:$3");
    pageLayout.setPrintArea("A1:J30");
    pageLayout.setPrintMargins("Centimeters", { left: 2.54, top: 1.27 });
    return sheet.freezePanes.getLocationOrNullObject().load("address");
  });
  expect(frozen.address).toBe("台账!1:3");
  const sheet = host.excel.workbook.sheets[0];
  expect(sheet).toMatchObject({ showGridlines: false, tabColor: "#FF0000" });
  expect(sheet?.page).toMatchObject({
    orientation: "Landscape",
    paperSize: "A4",
    zoom: { horizontalFitToPages: 1 },
    centerHorizontally: true,
    titleRows: { firstRow: 0, lastRow: 2 },
    printArea: [{ lastRow: 29, lastColumn: 9 }],
    leftMargin: 72,
    topMargin: 36,
  });
});

test("工作簿的设置存得住任何 JSON 值，删得掉", async () => {
  openLedger();
  await inWorkbook(({ settings }) => {
    settings.add("年度", { year: 2023, organs: ["北苑街道"] });
  });
  const [found, missing] = await inWorkbook(({ settings }) => [
    settings.getItemOrNullObject("年度").load("value"),
    settings.getItemOrNullObject("没有").load("value"),
  ]);
  expect([found?.value, missing?.isNullObject]).toEqual([{ year: 2023, organs: ["北苑街道"] }, true]);
  await inWorkbook(({ settings }) => settings.getItem("年度").delete());
  const gone = await inWorkbook(({ settings }) => settings.getItemOrNullObject("年度").load("key"));
  expect(gone.isNullObject).toBe(true);
});
