import { fill } from "../../src/actions/fill";
import { planFill } from "../../src/actions/plan-fill";
import type { RestorePoint } from "../../src/domain/sheet/restore-point";
import { planUndo, undo } from "../../src/actions/undo";
import type { Edit } from "../../src/domain/sheet/edit";
import { recordedFills } from "../../src/domain/record/record";
import type { Scalar, WorkbookData } from "../../src/domain/sheet/sheet-data";
import { zhCN } from "../../src/locales/zh-CN";
import { memoryWorkbook, type MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import { sampleData } from "../fixtures/sample-data";

const options = { words: zhCN, replace: new Set<never>() };
const table3 = "表三 依申请公开";

let data: WorkbookData;
beforeAll(async () => {
  data = await sampleData("北苑街道2023年台账");
});

async function fillOnce(workbook: MemoryWorkbook): Promise<RestorePoint> {
  const outcome = planFill(await workbook.read(), options);
  if (outcome.kind !== "planned") throw new Error("not planned");
  const kept: { restore?: RestorePoint } = {};
  await fill(workbook, outcome.plan, options, (restore) => (kept.restore = restore));
  if (kept.restore === undefined) throw new Error("nothing to restore");
  return kept.restore;
}

const typed = (sheet: string, row: number, column: number, value: Scalar): Edit =>
  ({ kind: "cell", sheet, row, column, content: { value } }) as Edit;

const cells = ({ sheets }: WorkbookData) => sheets.map(({ name, values, formulas }) => [name, values, [...formulas]]);

test("第一次填报之后撤销：新建的表都撤掉，别的没动过", async () => {
  const workbook = memoryWorkbook(data);
  const restore = await fillOnce(workbook);
  expect(await undo(workbook, restore)).toEqual([]);
  expect(cells(workbook.data)).toEqual(cells(data));
  expect(workbook.marks).toEqual([]);
});

test("第二次填报之后撤销：回到第一次填报的样子，记录和突出显示也是", async () => {
  const workbook = memoryWorkbook(data);
  await fillOnce(workbook);
  const first = workbook.data;
  const marks = workbook.marks;
  workbook.typed([typed("行政处罚台账", 58, 0, null), typed("行政处罚台账", 58, 1, null)]);
  const ledgers = workbook.data;
  const restore = await fillOnce(workbook);
  expect(cells(workbook.data)).not.toEqual(cells(ledgers));
  expect(await undo(workbook, restore)).toEqual([]);
  expect(cells(workbook.data)).toEqual(cells(ledgers));
  expect(workbook.marks).toEqual(marks);
  expect(recordedFills(workbook.data)).toEqual(recordedFills(first));
});

test("填报以后人改过的格：留着，说出是哪一格；这张表也不撤", async () => {
  const workbook = memoryWorkbook(data);
  const restore = await fillOnce(workbook);
  workbook.typed([typed(table3, 5, 3, 99)]);
  expect(await undo(workbook, restore)).toEqual([{ sheet: table3 }]);
  const left = workbook.data.sheets.find(({ name }) => name === table3);
  expect(left?.values[5]?.[3]).toBe(99);
  expect(workbook.data.sheets.map(({ name }) => name)).not.toContain("表二 主动公开");
});

test("在已有的表里填报，人又改了其中一格：只留那一格，其余还原", async () => {
  const workbook = memoryWorkbook(data);
  await fillOnce(workbook);
  // The figures of two cells become last year's again, as if the ledgers had given them then.
  const record = workbook.data.sheets.find(({ name }) => name === "核对记录");
  const line = record?.values.findIndex((row) => String(row[2]).includes("行政处罚")) ?? -1;
  workbook.typed([
    typed("表二 主动公开", 11, 1, 50),
    typed("核对记录", line, 3, 50),
    typed("行政处罚台账", 58, 0, null),
  ]);
  const restore = await fillOnce(workbook);
  workbook.typed([typed("表二 主动公开", 11, 1, 51)]);
  const stays = await undo(workbook, restore);
  expect(stays).toEqual([{ sheet: "表二 主动公开", address: "B12" }]);
  const table = workbook.data.sheets.find(({ name }) => name === "表二 主动公开");
  expect(table?.values[11]?.[1]).toBe(51);
});

test("别处的公式引用了新建的表：表留着，免得公式变成 #REF!", async () => {
  const workbook = memoryWorkbook(data);
  const restore = await fillOnce(workbook);
  workbook.typed([
    {
      kind: "cell",
      sheet: "培训台账",
      row: 9,
      column: 0,
      content: { value: 6, formula: `'${table3}'!D6` },
    },
  ]);
  expect(await undo(workbook, restore)).toEqual([{ sheet: table3 }]);
});

test("新建的表已经被人删了：不再去撤，也不算出错", async () => {
  const workbook = memoryWorkbook(data);
  const restore = await fillOnce(workbook);
  await workbook.apply([{ kind: "removal", sheet: table3 }]);
  expect(await undo(workbook, restore)).toEqual([]);
  expect(cells(workbook.data)).toEqual(cells(data));
});

test("撤销两遍与撤销一遍一样", async () => {
  const workbook = memoryWorkbook(data);
  const restore = await fillOnce(workbook);
  await undo(workbook, restore);
  const { edits } = planUndo(workbook.data, restore);
  expect(edits).toEqual([{ kind: "marks", marks: [] }]);
});
