import { checkWorkbook } from "../../src/actions/check";
import { planFill } from "../../src/actions/plan-fill";
import { planUndo } from "../../src/actions/undo";
import { restorePoint } from "../../src/actions/restore-point";
import { waive } from "../../src/actions/waive";
import { waiverOf, waiversIn } from "../../src/domain/record/waivers";
import type { Finding } from "../../src/domain/reconcile/evaluate";
import type { Edit } from "../../src/domain/sheet/edit";
import type { WorkbookData } from "../../src/domain/sheet/sheet-data";
import { zhCN } from "../../src/locales/zh-CN";
import { applyEdits } from "../../src/workbook/apply-edits";
import { sampleData } from "../fixtures/sample-data";

const options = { words: zhCN, replace: new Set<never>() };
const reason = "一件由区里合并答复，已与区政务服务局核对";

let wrong: WorkbookData;
beforeAll(async () => {
  wrong = typed(filled(await sampleData("北苑街道2023年台账")), 7);
});

function planned(data: WorkbookData) {
  const outcome = planFill(data, options);
  if (outcome.kind !== "planned") throw new Error("not planned");
  return outcome.plan;
}

function filled(data: WorkbookData): WorkbookData {
  return applyEdits(data, planned(data).edits);
}

/** 自然人 of 本年新收, as a person types it. */
function typed(data: WorkbookData, value: number): WorkbookData {
  const edit: Edit = { kind: "cell", sheet: "表三 依申请公开", row: 5, column: 3, content: { value } };
  return applyEdits(data, [edit]);
}

function balance(data: WorkbookData): Finding {
  const finding = checkWorkbook(data).findings.find(
    ({ rule, detail }) => rule === "t3.balance" && detail.kind === "unequal" && detail.relation.subject === "自然人",
  );
  if (finding === undefined) throw new Error("the column reconciles");
  return finding;
}

const waived = (data: WorkbookData): WorkbookData => applyEdits(data, waive(data, balance(data), reason));

const reasonIn = (data: WorkbookData): string | undefined =>
  waiverOf(balance(data), checkWorkbook(data).waivers)?.reason;

test("说明记在核对记录里，跟着那一条核对结果", () => {
  expect(reasonIn(wrong)).toBeUndefined();
  expect(reasonIn(waived(wrong))).toBe(reason);
});

test("有说明的错误还是错误，照样计数", () => {
  expect(checkWorkbook(waived(wrong)).findings).toEqual(checkWorkbook(wrong).findings);
});

test("数字一变，说明就不再适用；变回来又适用", () => {
  const data = waived(wrong);
  expect(reasonIn(typed(data, 8))).toBeUndefined();
  expect(reasonIn(typed(typed(data, 8), 7))).toBe(reason);
});

test("再写一次换掉原来的，不多出一行；写空就撤掉", () => {
  const data = waived(wrong);
  const changed = applyEdits(data, waive(data, balance(data), "另一个理由"));
  expect(waiversIn(changed).map((one) => one.reason)).toEqual(["另一个理由"]);
  expect(waiversIn(applyEdits(changed, waive(changed, balance(changed), " ")))).toEqual([]);
});

test("再填报一次，说明还在", () => {
  const again = filled(waived(wrong));
  expect(reasonIn(again)).toBe(reason);
});

test("填报以后写的说明，撤销填报时不丢", () => {
  const before = waived(wrong);
  const { edits } = planned(before);
  const restore = restorePoint(before, edits, options);
  const after = applyEdits(before, edits);
  const finding = checkWorkbook(after).findings.find(
    ({ detail }) => detail.kind === "unequal" && detail.relation.subject === "总计",
  );
  if (finding === undefined) throw new Error("the totals reconcile");
  const more = applyEdits(after, waive(after, finding, "后写的"));
  const back = applyEdits(more, planUndo(more, restore).edits);
  expect(waiversIn(back).map((one) => one.reason)).toEqual([reason, "后写的"]);
});

test("还没有核对记录（别处来的报告）：新建一张来记", () => {
  const foreign: WorkbookData = {
    ...wrong,
    sheets: wrong.sheets.filter(({ name }) => name.startsWith("表")),
  };
  expect(reasonIn(waived(foreign))).toBe(reason);
});
