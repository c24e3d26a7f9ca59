import type { AnyCellKey } from "../../../src/domain/format/cell-key";
import { describeFinding } from "../../../src/domain/reconcile/describe";
import { reconcile, type Context } from "../../../src/domain/reconcile/evaluate";
import type { Scalar } from "../../../src/domain/sheet/sheet-data";
import { findingWords as en } from "../../../src/locales/en-US/findings";
import { findingWords as zh } from "../../../src/locales/zh-CN/findings";
import { reportOf, withTotals } from "../../fixtures/report";

function sentences(cells: Readonly<Partial<Record<AnyCellKey, Scalar>>>, context: Context = {}): readonly string[] {
  const report = reportOf(cells);
  return reconcile(report, context).map((finding) => zh.sentence(describeFinding(finding, report, context.last)));
}

const six = withTotals({ "t3.received.person": 6, "t3.disclosed.person": 5, "t3.thirdParty.person": 1 });

test("勾稽不符：两边逐项写出，说出相差多少", () => {
  expect(sentences({ ...six, "t3.carriedForward.person": 1, "t3.carriedForward.total": 1 })).toContain(
    "表三 自然人：一、本年新收政府信息公开申请数量 6＋二、上年结转政府信息公开申请数量 0＝6，（七）总计 6＋四、结转下年度继续办理 1＝7，相差 1。",
  );
});

test("行与列交叉：说出最可能有误的单元格和应改成的数", () => {
  expect(sentences({ ...six, "t3.thirdParty.person": 2 })).toEqual([
    "表三 4.保护第三方合法权益：自然人 2＝2，总计 1，相差 1。" +
      "最可能有误的是4.保护第三方合法权益 · 自然人（D13）：现为 2，改为 1 则各处相符。",
    "表三 自然人：（一）予以公开 5＋4.保护第三方合法权益 2＝7，（七）总计 6，相差 1。" +
      "最可能有误的是4.保护第三方合法权益 · 自然人（D13）：现为 2，改为 1 则各处相符。",
  ]);
});

test("空白格：说出在哪一格、该怎么办", () => {
  expect(sentences({ ...six, "t2.fees.amount": null })).toEqual([
    "表二 行政事业性收费的本年收费金额（单位：万元）（B16）是空白。没有的请填 0，空白不能当作 0 计算。",
  ]);
});

test("跨年：说明是上年报告里的数", () => {
  const last = reportOf(withTotals({ "t3.received.person": 1, "t3.carriedForward.person": 1 })).cells;
  expect(sentences(six, { last })[0]).toBe(
    "表三 自然人：二、上年结转政府信息公开申请数量 0，上年报告的四、结转下年度继续办理 1，相差 1。",
  );
});

test("规章不为 0：不说成两数之差", () => {
  expect(sentences({ "t2.regulations.made": 2 }, { canMakeRegulations: false })).toEqual([
    "表二：规章的本年制发件数填了 2。本机关无权制定规章，应为 0。",
  ]);
});

test("英文句子里法定名称仍是中文原文", () => {
  const report = reportOf({ ...six, "t3.carriedForward.person": 1, "t3.carriedForward.total": 1 });
  const [finding] = reconcile(report).filter(({ rule }) => rule === "t3.balance");
  expect(finding && en.sentence(describeFinding(finding, report))).toContain(
    "（七）总计 6 + 四、结转下年度继续办理 1 = 7",
  );
});
