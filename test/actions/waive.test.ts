import { checkWorkbook, type CheckResult } from "../../src/actions/check";
import { checkReport, type ReportCheck } from "../../src/actions/check-report";
import { planFill } from "../../src/actions/plan-fill";
import { planUndo } from "../../src/actions/undo";
import { restorePoint } from "../../src/actions/restore-point";
import { waive } from "../../src/actions/waive";
import { lapsedWaivers } from "../../src/domain/record/lapsed-waivers";
import { tableKey, textKey, type WaiverKey } from "../../src/domain/record/waiver-key";
import { waiverFor, waiversIn } from "../../src/domain/record/waivers";
import { ownWaivers, waiversAbout } from "../../src/domain/record/whose-waivers";
import { reportFromDocument } from "../../src/domain/report/from-document";
import type { Edit } from "../../src/domain/sheet/edit";
import type { WorkbookData } from "../../src/domain/sheet/sheet-data";
import { zhCN } from "../../src/locales/zh-CN";
import { applyEdits } from "../../src/workbook/apply-edits";
import { beiyuanDocument, type Changes } from "../fixtures/beiyuan-document";
import { sampleData } from "../fixtures/sample-data";

const options = { words: zhCN, replace: new Set<never>() };
const reason = "一件由区里合并答复，已与区政务服务局核对";
const beiyuan = { organ: "北京市通州区人民政府北苑街道办事处", year: 2023 };

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

/** The finding that a column of table 三 does not come out. */
function balance(data: WorkbookData, column = "自然人"): WaiverKey {
  const key = checkWorkbook(data)
    .findings.map(tableKey)
    .find(({ item }) => item === `t3.balance ${column}`);
  if (key === undefined) throw new Error("the column reconciles");
  return key;
}

/** With a 说明 for a finding of the workbook's own report. */
const given = (data: WorkbookData, key: WaiverKey, why = reason, of = beiyuan): WorkbookData =>
  applyEdits(data, waive(data, { ...key, of, reason: why }));

const waived = (data: WorkbookData): WorkbookData => given(data, balance(data));

const reasonIn = (data: WorkbookData): string | undefined =>
  waiverFor(balance(data), ownWaivers(checkWorkbook(data)))?.reason;

const lapsedIn = (check: CheckResult) => lapsedWaivers(ownWaivers(check), [check]);

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

test("不再适用的说明列得出来：数变了的说现在是多少，改对了的说已经没有这一条", () => {
  const data = waived(wrong);
  expect(lapsedIn(checkWorkbook(data))).toEqual([]);
  expect(lapsedIn(checkWorkbook(typed(data, 8)))).toMatchObject([{ waiver: { figures: "7 ≠ 6" }, now: "8 ≠ 6" }]);
  const [gone] = lapsedIn(checkWorkbook(typed(data, 6)));
  expect([gone?.waiver.reason, gone?.now]).toEqual([reason, undefined]);
});

test("再写一次换掉原来的，不多出一行；写空就撤掉", () => {
  const data = waived(wrong);
  const changed = given(data, balance(data), "另一个理由");
  expect(waiversIn(changed).map((one) => one.reason)).toEqual(["另一个理由"]);
  expect(waiversIn(given(changed, balance(changed), " "))).toEqual([]);
});

test("旧记录没写是哪个机关的：还适用，再写就换掉它", () => {
  const old = applyEdits(wrong, waive(wrong, { ...balance(wrong), reason: "旧的" }));
  expect(reasonIn(old)).toBe("旧的");
  expect(waiversIn(given(old, balance(old))).map((one) => one.reason)).toEqual([reason]);
});

test("再填报一次，说明还在", () => {
  const again = filled(waived(wrong));
  expect(reasonIn(again)).toBe(reason);
});

test("填报时已经不再适用的，在核对记录里标明，数变回来仍然适用", () => {
  const again = filled(typed(waived(wrong), 8));
  const categories = again.sheets.find(({ name }) => name === "核对记录")?.values.map(([category]) => category);
  expect(categories).toContain("失效说明");
  expect(categories).not.toContain("说明");
  expect(reasonIn(typed(again, 7))).toBe(reason);
});

test("填报以后写的、改的说明，撤销填报时不丢", () => {
  const before = waived(wrong);
  const { edits } = planned(before);
  const restore = restorePoint(before, edits, options);
  const after = applyEdits(before, edits);
  const more = given(given(after, balance(after, "总计"), "后写的"), balance(after), "后改的");
  const back = applyEdits(more, planUndo(more, restore).edits);
  expect(waiversIn(back).map((one) => one.reason)).toEqual(expect.arrayContaining(["后改的", "后写的"]));
  expect(waiversIn(back)).toHaveLength(2);
});

test("填报又撤销，没有动过的说明原样在原处", () => {
  const before = given(waived(wrong), { item: "正文 text.percent share 【占比】", figures: "1、2" }, "正文的");
  const { edits } = planned(before);
  const after = applyEdits(before, edits);
  const back = applyEdits(after, planUndo(after, restorePoint(before, edits, options)).edits);
  const record = (data: WorkbookData) => data.sheets.find(({ name }) => name === "核对记录")?.values;
  expect(waiversIn(after)).toEqual(waiversIn(before));
  expect(record(back)).toEqual(record(before));
});

test("还没有核对记录（别处来的报告）：新建一张来记", () => {
  const foreign: WorkbookData = {
    ...wrong,
    sheets: wrong.sheets.filter(({ name }) => name.startsWith("表")),
  };
  expect(reasonIn(waived(foreign))).toBe(reason);
});

describe("成稿里查出来的，说明记在打开的工作簿里", () => {
  const finished = (changes: Changes = {}): ReportCheck => checkReport(reportFromDocument(beiyuanDocument(changes)));

  const named = (organ: string, year = "2023"): Changes => ({
    paragraph: (line) =>
      line.replaceAll("北京市通州区人民政府北苑街道办事处", organ).replaceAll("2023年政府", `${year}年政府`),
  });

  const keyIn = ({ text, textFindings }: ReportCheck): WaiverKey => {
    const finding = textFindings.find(({ quote }) => quote === "依申请公开件6件");
    if (finding === undefined) throw new Error("nothing typed twice");
    return textKey(finding, text);
  };

  const kept = (): WorkbookData => given(wrong, keyIn(finished()), "按来信原文");

  const reasonFor = (check: ReportCheck, data: WorkbookData): string | undefined =>
    waiverFor(keyIn(check), waiversAbout(check.identity, checkWorkbook(data)))?.reason;

  test("同一份报告换一个文件再来核对，还适用；错误照样计数", () => {
    expect(reasonFor(finished(), kept())).toBe("按来信原文");
    expect(finished().textFindings).toContainEqual(expect.objectContaining({ quote: "依申请公开件6件" }));
  });

  test.each([
    ["别的街道同样的话", named("北京市通州区人民政府中仓街道办事处")],
    ["上一年同样的话", named("北京市通州区人民政府北苑街道办事处", "2022")],
  ])("%s：不适用", (_, changes) => {
    expect(reasonFor(finished(changes), kept())).toBeUndefined();
  });

  test("两个街道的同一条各有各的说明，互不相干", () => {
    const other = finished(named("北京市通州区人民政府中仓街道办事处"));
    const of = { organ: "北京市通州区人民政府中仓街道办事处", year: 2023 };
    const both = given(kept(), keyIn(other), "中仓的", of);
    expect(reasonFor(finished(), both)).toBe("按来信原文");
    expect(reasonFor(other, both)).toBe("中仓的");
    expect(reasonFor(finished(), given(both, keyIn(other), "", of))).toBe("按来信原文");
  });

  test("再填报一次，还在，而且不因为这次只看了表就算失效", () => {
    const again = filled(kept());
    expect(reasonFor(finished(), again)).toBe("按来信原文");
    expect(again.sheets.find(({ name }) => name === "核对记录")?.values.flat()).not.toContain("失效说明");
  });

  test("成稿的表里同样的错误、同样的数，工作簿里写的说明也适用", () => {
    const check = finished({ cells: { "t3.received.person": "7" } });
    const waivers = waiversAbout(check.identity, checkWorkbook(waived(wrong)));
    const keys = check.findings.map(tableKey);
    expect(keys.filter((key) => waiverFor(key, waivers) !== undefined)).toEqual([balance(wrong)]);
  });
});
