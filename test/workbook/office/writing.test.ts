/** @jest-environment jsdom */
import { planUndo } from "../../../src/actions/undo";
import { taggedFormula, type Edit, type LaidCell, type Mark } from "../../../src/domain/sheet/edit";
import { memoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import { officeWorkbook } from "../../../src/workbook/office/office-workbook";
import { sampleData } from "../../fixtures/sample-data";
import { sheetOf, workbookOf } from "../../fixtures/sheets";
import { openInExcel } from "../../office-host/client";
import type { ExcelHost } from "../../office-host/host";
import type { Sheet } from "../../office-host/model/sheet";
import { smallLayout } from "../layouts";
import { problemOf } from "../problem-of";
import { filled } from "./filled";

const fiveMegabytes = 5 * 1024 * 1024;

const put = (row: number, column: number, value: string | number | null, sheet = "台账"): Edit => ({
  kind: "cell",
  sheet,
  row,
  column,
  content: { value },
});

function sheetIn(host: ExcelHost, name: string): Sheet {
  const sheet = host.excel.workbook.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

const writings = (host: ExcelHost) => host.traffic().filter(({ changes }) => changes > 0);

test.each(["北苑街道2023年台账", "杂乱台账示例"] as const)("“%s”在 Excel 里填报，与在内存里填报一样", async (name) => {
  const data = await sampleData(name);
  const host = openInExcel(data);
  await filled(officeWorkbook());
  const memory = memoryWorkbook(data);
  await filled(memory);
  const cells = ({ sheets }: typeof data) => sheets.map(({ name: sheet, values }) => [sheet, values]);
  expect(cells(host.data())).toEqual(cells(memory.data));
  const formulas = ({ sheets }: typeof data) => sheets.map((sheet) => [...sheet.formulas].sort());
  expect(formulas(host.data())).toEqual(formulas(memory.data));
});

test("填报只写一次，台账一格不碰", async () => {
  const data = await sampleData("北苑街道2023年台账");
  const host = openInExcel(data);
  await filled(officeWorkbook());
  expect(writings(host)).toHaveLength(1);
  expect(host.data().sheets.slice(0, data.sheets.length)).toEqual(data.sheets);
});

test("新表照版式：字体、边框、列宽、行高、冻结、打印，没有填充色", async () => {
  const host = openInExcel(workbookOf(sheetOf("台账", [["登记号"]])));
  await officeWorkbook().apply([{ kind: "sheet", layout: smallLayout("表三") }]);
  const { rows, columnWidths, rowHeights, frozen, page, merges } = sheetIn(host, "表三");
  expect(rows[0]?.[0]?.format).toMatchObject({ fontName: "黑体", fontSize: 16, horizontalAlignment: "Center" });
  expect(rows[2]?.[1]?.format).toMatchObject({ fontName: "仿宋", fontSize: 12, bold: true });
  expect(rows[3]?.[0]).toMatchObject({
    format: { fontColor: "#0563C1", underline: "Single", fontName: "宋体" },
    link: { documentReference: "'台账'!A2" },
  });
  expect(Object.values(rows[2]?.[0]?.format?.borders ?? {}).map(({ style }) => style)).toEqual(
    Array(4).fill("Continuous"),
  );
  // The far end of a merged heading has its border too.
  expect(rows[1]?.[2]?.format?.borders).toBeDefined();
  expect(rows.flat().some((cell) => cell?.format?.fill !== undefined)).toBe(false);
  expect([...columnWidths]).toEqual([
    [0, 108.75],
    [1, 66.75],
  ]);
  expect(rowHeights.get(0)).toBe(30);
  expect(frozen).toMatchObject({ firstRow: 0, lastRow: 1 });
  expect(page).toMatchObject({
    orientation: "Landscape",
    paperSize: "A4",
    zoom: { horizontalFitToPages: 1 },
    centerHorizontally: true,
    titleRows: { firstRow: 0, lastRow: 1 },
  });
  expect(merges).toHaveLength(1);
});

test("重写自己的表：旧的内容、合并、链接、行高都不留", async () => {
  const host = openInExcel(workbookOf(sheetOf("台账", [["登记号"]])));
  const workbook = officeWorkbook();
  await workbook.apply([{ kind: "sheet", layout: smallLayout("核对记录") }]);
  const cells: readonly LaidCell[] = [{ row: 0, column: 0, content: { value: "新" }, look: "text" }];
  await workbook.apply([
    { kind: "sheet", layout: smallLayout("核对记录", { cells, merges: [], rowHeights: new Map(), frozenRows: 0 }) },
  ]);
  const sheet = sheetIn(host, "核对记录");
  expect(host.data().sheets[1]?.values).toEqual([["新"]]);
  expect([sheet.merges, sheet.frozen, [...sheet.rowHeights]]).toEqual([[], undefined, []]);
  expect(sheet.rows.flat().filter((cell) => cell?.link !== undefined)).toEqual([]);
});

test("行高不超过 Excel 的上限", async () => {
  const host = openInExcel(workbookOf(sheetOf("台账", [[1]])));
  const rowHeights = new Map([[0, 2_000]]);
  await officeWorkbook().apply([{ kind: "sheet", layout: smallLayout("核对记录", { rowHeights }) }]);
  expect(sheetIn(host, "核对记录").rowHeights.get(0)).toBe(409);
});

test("文本格式的格里写数和公式，仍是数和公式；写文字，格式不动", async () => {
  const host = openInExcel(workbookOf(sheetOf("表三", [["旧", "旧", "旧"]])));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("表三").getRange("A1:C1").numberFormat = [["@", "@", "@"]];
    await context.sync();
  });
  await officeWorkbook().apply([
    put(0, 0, 5, "表三"),
    { ...put(0, 1, null, "表三"), content: { value: 6, formula: "A1+1" } } as Edit,
    put(0, 2, "007", "表三"),
  ]);
  const sheet = host.data().sheets[0];
  expect([sheet?.values, sheet?.formulas.get("B1")]).toEqual([[[5, 6, "007"]], "A1+1"]);
  const formats = sheetIn(host, "表三").rows[0]?.map((cell) => cell.format?.numberFormat ?? "General");
  expect(formats).toEqual(["General", "General", "@"]);
});

test("改几格只碰这几格：中间的公式、格式、文字都在", async () => {
  const values = [
    [1, "甲", 2],
    [3, "乙", 4],
    [5, "丙", 6],
  ];
  const data = workbookOf(sheetOf("表三", values, { formulas: new Map([["C2", "A2+1"]]) }));
  const host = openInExcel(data);
  await officeWorkbook().apply([put(0, 0, 7, "表三"), put(2, 2, 8, "表三")]);
  const sheet = host.data().sheets[0];
  expect(sheet?.values).toEqual([
    [7, "甲", 2],
    [3, "乙", 4],
    [5, "丙", 8],
  ]);
  expect([...(sheet?.formulas ?? [])]).toEqual([["C2", "A2+1"]]);
});

test("受保护的表里可以填的格照写，锁住的格一碰不碰", async () => {
  const data = workbookOf(sheetOf("表三", [[1, 2, 3]], { protectedExcept: new Set(["A1", "C1"]) }));
  const host = openInExcel(data);
  await officeWorkbook().apply([put(0, 0, 7, "表三"), put(0, 2, 9, "表三")]);
  expect(host.data().sheets[0]?.values).toEqual([[7, 2, 9]]);
  expect(sheetIn(host, "表三").protection).toBeDefined();
});

test("自己的表被人保护了：说出表名，不撤保护，什么也不写", async () => {
  const data = workbookOf(sheetOf("台账", [[1]]), sheetOf("核对记录", [["旧"]], { protectedExcept: new Set() }));
  const host = openInExcel(data);
  const edits: readonly Edit[] = [put(0, 0, 2), { kind: "sheet", layout: smallLayout("核对记录") }];
  expect(await problemOf(officeWorkbook().apply(edits))).toEqual({ code: "sheet-protected", sheet: "核对记录" });
  expect(host.data()).toEqual(data);
});

const mark = (sheet: string, rule: string): Mark => ({
  sheet,
  area: { firstRow: 0, firstColumn: 0, lastRow: 1, lastColumn: 0 },
  formula: taggedFormula(rule, "A1>3"),
  tone: "error",
});

/** The person's own conditional formats: one that looks at a formula, one at the value. */
async function addOwnFormats(): Promise<void> {
  await Excel.run(async (context) => {
    const { conditionalFormats } = context.workbook.worksheets.getItem("台账").getRange("A1:B9");
    const custom = conditionalFormats.add(Excel.ConditionalFormatType.custom).custom;
    custom.rule.formula = '=AND(A1>0,N("nianbao:不是它的开头")=0)';
    custom.format.fill.color = "#00FF00";
    const value = conditionalFormats.add(Excel.ConditionalFormatType.cellValue).cellValue;
    value.rule = { formula1: "3", operator: "GreaterThan" };
    value.format.font.color = "#FF0000";
    await context.sync();
  });
}

test("突出显示换了又清，人自己的条件格式一字不差", async () => {
  const host = openInExcel(workbookOf(sheetOf("台账", [[5], [1]])));
  await addOwnFormats();
  const own = () =>
    JSON.stringify(sheetIn(host, "台账").conditionalFormats.filter(({ formula }) => !formula.includes('N("nianbao:t')));
  const before = own();
  const workbook = officeWorkbook();
  await workbook.apply([{ kind: "marks", marks: [mark("台账", "t3.balance"), mark("台账", "t3.results")] }]);
  expect(sheetIn(host, "台账").conditionalFormats).toHaveLength(4);
  expect(own()).toBe(before);
  await workbook.apply([{ kind: "marks", marks: [] }]);
  expect(sheetIn(host, "台账").conditionalFormats).toHaveLength(2);
  expect(own()).toBe(before);
});

test("突出显示是活的：改对了颜色自己消失", async () => {
  const host = openInExcel(workbookOf(sheetOf("台账", [[5], [1]])));
  await officeWorkbook().apply([{ kind: "marks", marks: [mark("台账", "t3.balance")] }]);
  expect(host.highlighted()).toEqual([{ sheet: "台账", address: "A1", colour: "#F4B6B6" }]);
  host.user.types("台账", "A1", 2);
  expect(host.highlighted()).toEqual([]);
});

test("受保护的表上不加突出显示，别的表照加", async () => {
  const data = workbookOf(sheetOf("台账", [[5]]), sheetOf("表三", [[5]], { protectedExcept: new Set() }));
  const host = openInExcel(data);
  await officeWorkbook().apply([{ kind: "marks", marks: [mark("台账", "t3.balance"), mark("表三", "t3.balance")] }]);
  expect(host.highlighted().map(({ sheet }) => sheet)).toEqual(["台账"]);
});

test("很长的记录分几次写，每次不超过 5 MB，写全", async () => {
  const host = openInExcel(workbookOf(sheetOf("台账", [[1]])), { maxRequestBytes: fiveMegabytes });
  const cells = Array.from({ length: 6_000 }, (_, row): LaidCell[] => [
    { row, column: 0, content: { value: `台账!A${row + 1}` }, look: "link", link: { sheet: "台账", row, column: 0 } },
    { row, column: 1, content: { value: "不是本年度的，不计入。这一行在台账里照旧，没有改动。" }, look: "text" },
  ]).flat();
  await officeWorkbook().apply([{ kind: "sheet", layout: smallLayout("核对记录", { cells, merges: [] }) }]);
  expect(writings(host).length).toBeGreaterThan(1);
  expect(writings(host).filter(({ error }) => error !== undefined)).toEqual([]);
  const written = host.data().sheets[1]?.values;
  expect([written?.length, written?.at(-1)?.[0]]).toEqual([6_000, "台账!A6000"]);
});

test("读过以后表被改名：说出原来的表名，什么也不写", async () => {
  const host = openInExcel(workbookOf(sheetOf("台账", [[1]])));
  const workbook = officeWorkbook();
  await workbook.read();
  host.user.renamesSheet("台账", "台账（改）");
  expect(await problemOf(workbook.apply([put(0, 0, 2)]))).toEqual({ code: "sheet-missing", sheet: "台账" });
  expect(host.data().sheets[0]?.values).toEqual([[1]]);
});

test("正写着表被改名：照样写进那张表，改的名字也在", async () => {
  const host = openInExcel(workbookOf(sheetOf("台账", [[1]]), sheetOf("核对记录", [["旧"]])));
  const layout = smallLayout("核对记录", { cells: [{ row: 0, column: 0, content: { value: "新" }, look: "text" }] });
  host.setLatency(20);
  const writing = officeWorkbook().apply([
    put(0, 0, 5),
    { kind: "marks", marks: [mark("台账", "t3.balance")] },
    { kind: "sheet", layout },
  ]);
  // The list of sheets has been asked for by then, the writing has not.
  setTimeout(() => {
    host.user.renamesSheet("台账", "台账（改）");
    host.user.renamesSheet("核对记录", "记录（改）");
  }, 35);
  await writing;
  expect(host.data().sheets.map(({ name, values }) => [name, values])).toEqual([
    ["台账（改）", [[5]]],
    ["记录（改）", [["新"]]],
  ]);
  expect(host.highlighted().map(({ sheet }) => sheet)).toEqual(["台账（改）"]);
});

test("撤销填报：回到填报以前，一格不差，突出显示也不留", async () => {
  const data = await sampleData("北苑街道2023年台账");
  const host = openInExcel(data);
  const workbook = officeWorkbook();
  const restore = await filled(workbook);
  expect(host.data().sheets.length).toBeGreaterThan(data.sheets.length);
  const { edits, stays } = planUndo(await workbook.read(), restore);
  await workbook.apply(edits);
  expect(stays).toEqual([]);
  expect(host.data()).toEqual(data);
  expect(host.excel.workbook.sheets.flatMap(({ conditionalFormats }) => conditionalFormats)).toEqual([]);
});
