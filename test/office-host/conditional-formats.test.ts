/** @jest-environment jsdom */
import { marksFor } from "../../src/domain/reconcile/marks";
import { numberOf } from "../../src/domain/report/cell-value";
import type { Report } from "../../src/domain/report/report";
import { a1, areaA1, type Place } from "../../src/domain/sheet/address";
import type { Scalar, WorkbookData } from "../../src/domain/sheet/sheet-data";
import { balanced, consistentReport } from "../fixtures/report";
import { sheetOf, workbookOf } from "../fixtures/sheets";
import { openInExcel } from "./client";
import { codeOf, onLedger, openLedger } from "./contract";
import type { ExcelHost } from "./host";

function addCustom(
  sheet: Excel.Worksheet,
  address: string,
  formula: string,
  color = "#F4B6B6",
): Excel.ConditionalFormat {
  const format = sheet.getRange(address).conditionalFormats.add("Custom");
  format.custom.rule.formula = formula;
  format.custom.format.fill.color = color;
  return format;
}

test("公式条件格式：相对引用随单元格移动，现在着色的是哪些", async () => {
  const host = openLedger([[1], [-2], [3]]);
  await onLedger((sheet) => addCustom(sheet, "A1:A3", "=A1<0"));
  expect(host.highlighted()).toEqual([{ sheet: "台账", address: "A2", colour: "#F4B6B6" }]);
  host.user.types("台账", "A2", 2);
  host.user.types("台账", "A3", "-1");
  expect(host.highlighted().map(({ address }) => address)).toEqual(["A3"]);
});

test("新加的在最前面，同一格以它的颜色为准；优先级可以改", async () => {
  const host = openLedger([[1]]);
  const [first, second] = await onLedger((sheet) =>
    [addCustom(sheet, "A1", "=TRUE", "#111111"), addCustom(sheet, "A1", "=TRUE", "#222222")].map((one) =>
      one.load("id,priority,type,stopIfTrue"),
    ),
  );
  expect([first?.priority, second?.priority]).toEqual([1, 0]);
  expect(host.highlighted()[0]?.colour).toBe("#222222");
  await onLedger((sheet) => {
    sheet.getRange("A1").conditionalFormats.getItem(first?.id ?? "").priority = 0;
  });
  expect(host.highlighted()[0]?.colour).toBe("#111111");
});

test("一个区域的条件格式是伸到它上面的那些；删除、全部清除", async () => {
  const host = openLedger();
  const [near, far] = await onLedger((sheet) => [
    addCustom(sheet, "A1:B2", "=A1>1").load("id"),
    addCustom(sheet, "D9", "=D9>1").load("id"),
  ]);
  const found = await onLedger((sheet) =>
    sheet.getRange("B2:C3").conditionalFormats.load("items/id,items/custom/rule/formula"),
  );
  expect(found.items.map(({ id, custom }) => [id, custom.rule.formula])).toEqual([[near?.id, "=A1>1"]]);
  const place = await onLedger((sheet) =>
    sheet
      .getRange()
      .conditionalFormats.getItem(far?.id ?? "")
      .getRange()
      .load("address"),
  );
  expect(place.address).toBe("台账!D9");
  await onLedger((sheet) =>
    sheet
      .getRange()
      .conditionalFormats.getItem(far?.id ?? "")
      .delete(),
  );
  await onLedger((sheet) => sheet.getRange("A1").conditionalFormats.clearAll());
  expect(host.excel.workbook.sheets[0]?.conditionalFormats).toEqual([]);
});

test("别的类型的条件格式：custom 报错，customOrNullObject 是空对象", async () => {
  openLedger();
  const added = await onLedger((sheet) => {
    const format = sheet.getRange("A1:A9").conditionalFormats.add("CellValue");
    format.cellValue.rule = { formula1: "=3", operator: "GreaterThan" };
    format.cellValue.format.font.color = "#FF0000";
    return format.load("type,customOrNullObject/rule/formula,cellValueOrNullObject/rule");
  });
  expect([added.type, added.customOrNullObject.isNullObject]).toEqual(["CellValue", true]);
  expect(added.cellValueOrNullObject.rule).toEqual({ formula1: "=3", operator: "GreaterThan" });
  const reading = onLedger((sheet) => sheet.getRange("A1").conditionalFormats.load("items/custom/rule/formula"));
  expect(await codeOf(reading)).toBe("ItemNotFound");
});

/** The three tables as sheets, each figure at its place. */
function sheetsOf({ places, cells }: Report): WorkbookData {
  const sheets = new Map<string, Scalar[][]>();
  for (const [key, { sheet, row, column }] of places) {
    const values = sheets.get(sheet) ?? [];
    sheets.set(sheet, values);
    while (values.length <= row) values.push([]);
    const line = values[row] ?? [];
    while (line.length <= column) line.push(null);
    line[column] = numberOf(cells.get(key)) ?? null;
  }
  return workbookOf(...[...sheets].map(([name, values]) => sheetOf(name, values)));
}

async function openMarked(report: Report): Promise<ExcelHost> {
  const host = openInExcel(sheetsOf(report));
  await Excel.run(async ({ workbook }) => {
    for (const { sheet, area, formula } of marksFor(report)) {
      const worksheet = workbook.worksheets.getItem(sheet);
      addCustom(worksheet, areaA1(area), `=${formula}`);
    }
    return Promise.resolve();
  });
  return host;
}

describe("本程序的突出显示，由 Excel 自己算", () => {
  const report = consistentReport(balanced([3, 4, 5]));
  const received = report.places.get("t3.received.person");
  const total = report.places.get("t3.received.total");
  const at = (place: Place | undefined): string => a1(place?.row ?? -1, place?.column ?? -1);

  test("勾稽相符的报告一处也不着色", async () => {
    const host = await openMarked(report);
    expect(host.highlighted()).toEqual([]);
  });

  test.each([["9"], ["约6"], [""], [-1], [0.5]])(
    "本年新收（自然人）改成 %j，就着色；改回来就没有了",
    async (content) => {
      const host = await openMarked(report);
      host.user.types(received?.sheet ?? "", at(received), content);
      expect(host.highlighted().map(({ address }) => address)).toContain(content === "9" ? at(total) : at(received));
      host.user.types(received?.sheet ?? "", at(received), numberOf(report.cells.get("t3.received.person")));
      expect(host.highlighted()).toEqual([]);
    },
  );

  test("以文本存的数照样算得平", async () => {
    const host = await openMarked(report);
    host.user.types(received?.sheet ?? "", at(received), `'${numberOf(report.cells.get("t3.received.person"))}`);
    expect(host.highlighted()).toEqual([]);
  });
});
