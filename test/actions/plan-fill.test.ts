import { planFill, type FillPlan } from "../../src/actions/plan-fill";
import { layoutTable } from "../../src/domain/fill/layout-table";
import type { CellKey, TableId } from "../../src/domain/format/cell-key";
import type { Scalar, SheetData } from "../../src/domain/sheet/sheet-data";
import { zhCN } from "../../src/locales/zh-CN";
import { applyEdits } from "../../src/workbook/apply-edits";
import { sheetFromLayout, sheetOf, workbookOf } from "../fixtures/sheets";

const register = sheetOf("依申请公开台账", [
  ["北苑街道2023年依申请公开登记台账"],
  ["登记编号", "申请人类型", "收到日期", "答复日期", "办理结果"],
  ["2023-001", "自然人", 45000, 45010, "予以公开"],
  ["2023-002", "商业企业", 45020, 45030, "部分公开"],
  ["2023-003", "自然人", 45280, null, "办理中"],
]);

/** The office's own copy of a table, with a value in every number cell. */
const own = (id: TableId, name: string, value: Scalar, title = "政府信息公开工作年度报告"): SheetData =>
  sheetFromLayout(layoutTable(id, name, title, () => ({ value: value as number | string | null })));

function plan(sheets: readonly SheetData[], replace: readonly CellKey[] = []): FillPlan {
  const outcome = planFill(workbookOf(...sheets), { words: zhCN, replace: new Set(replace) });
  if (outcome.kind === "impossible") throw new Error(outcome.problems.map(({ code }) => code).join());
  return outcome.plan;
}

const touched = ({ edits }: FillPlan) =>
  new Set(
    edits.flatMap((edit) => (edit.kind === "cell" ? [edit.sheet] : edit.kind === "sheet" ? [edit.layout.name] : [])),
  );

test("没有现成的表：新建三张表，台账一格不动", () => {
  expect(touched(plan([register]))).toEqual(
    new Set(["表二 主动公开", "表三 依申请公开", "表四 复议诉讼", "正文", "年报设置", "核对记录"]),
  );
});

test("本单位已有表三：就填在那张表里，只改数字格", () => {
  const filled = plan([register, own("t3", "附表三", 0)]);
  expect(touched(filled)).toEqual(
    new Set(["附表三", "表二 主动公开", "表四 复议诉讼", "正文", "年报设置", "核对记录"]),
  );
  expect(filled.edits.some((edit) => edit.kind === "sheet" && edit.layout.name === "附表三")).toBe(false);
  const after = applyEdits(workbookOf(register, own("t3", "附表三", 0)), filled.edits);
  const sheet = after.sheets.find(({ name }) => name === "附表三");
  expect(sheet?.values[5]?.slice(3)).toEqual([2, 1, 0, 0, 0, 0, 3]);
  expect(sheet?.formulas.get("J6")).toBe("SUM(D6:I6)");
});

test("工作簿里留着上年的表：不动它，另建今年的", () => {
  const last = own("t3", "去年的表三", 9, "北苑街道2022年政府信息公开工作年度报告");
  const outcome = planFill(workbookOf(register, last), { words: zhCN, year: 2023, organ: "北苑街道" });
  expect(outcome.kind === "planned" && touched(outcome.plan).has("去年的表三")).toBe(false);
});

test("同名的工作表装的是别的东西：换个名字新建，不覆盖", () => {
  const names = touched(plan([register, sheetOf("表三 依申请公开", [["会议记录"]])]));
  expect(names.has("表三 依申请公开")).toBe(false);
  expect(names.has("表三 依申请公开 (2)")).toBe(true);
});

test("本单位自己有一张叫“核对记录”的表：不覆盖，另起名字；再填时认得自己的那张", () => {
  const own = sheetOf("核对记录", [["科室核对意见"], ["同意"]]);
  const first = plan([register, own]);
  expect(touched(first).has("核对记录")).toBe(false);
  expect(touched(first).has("核对记录 (2)")).toBe(true);
  const after = applyEdits(workbookOf(register, own), first.edits);
  expect(touched(plan(after.sheets)).has("核对记录 (2)")).toBe(true);
  expect(touched(plan(after.sheets)).has("核对记录 (3)")).toBe(false);
});

test("已有表里手工填的数：保留并写明台账数；说了替换才替换", () => {
  const sheets = [register, own("t3", "附表三", 7)];
  const state = (filled: FillPlan) => {
    const cell = filled.cells.find(({ key }) => key === "t3.received.person");
    return cell && [cell.state, cell.counted, cell.after];
  };
  expect(state(plan(sheets))).toEqual(["kept", 2, { kind: "number", value: 7 }]);
  expect(state(plan(sheets, ["t3.received.person"]))).toEqual(["changed", 2, { kind: "number", value: 2 }]);
});

test("每个数都查得到来源行", () => {
  const { reading } = plan([register]);
  expect(reading.tally.rowsBehind("t3.received.person")).toEqual([
    { sheet: "依申请公开台账", row: 2 },
    { sheet: "依申请公开台账", row: 4 },
  ]);
  expect(reading.tally.rowsBehind("t3.carriedForward.person")).toEqual([{ sheet: "依申请公开台账", row: 4 }]);
});

test("没有台账的格点名列出，不清零", () => {
  const { left } = plan([register]);
  expect([...left.keys()]).toEqual(["documents", "licences", "penalties", "coercion", "fees", "disputes"]);
  expect(left.get("penalties")).toEqual(["t2.penalties.decisions"]);
});

test("核对记录和年报设置里没有申请人的姓名", () => {
  const named = sheetOf(
    register.name,
    register.values.map((row, index) => [...row, index === 1 ? "申请人" : index > 1 ? "张某某" : null]),
  );
  expect(JSON.stringify(plan([named]).edits)).not.toContain("张某某");
});
