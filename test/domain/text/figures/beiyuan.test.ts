import { figureFindings } from "../../../../src/domain/text/figures/figure-findings";
import { publishedFigures } from "../../../fixtures/beiyuan-report";
import { published } from "../form/beiyuan-text";
import { reportText } from "../form/report-text";
import { brief, contextOf } from "./text-of";

const organ = "北京市通州区人民政府北苑街道办事处";
const context = contextOf(publishedFigures, { organ });

/** The published text with some words changed. */
function changed(from: string, to: string): ReturnType<typeof reportText> {
  const text = reportText(published);
  expect(JSON.stringify(text)).toContain(from);
  return JSON.parse(JSON.stringify(text).replaceAll(from, to)) as ReturnType<typeof reportText>;
}

test("北苑街道2023年公布的年报，正文的数字全对", () => {
  expect(figureFindings(reportText(published), context)).toEqual([]);
});

test.each([
  ["收到依申请公开件6件", "收到依申请公开件9件", ["text.table-figure", 9, undefined]],
  ["6件已办理完毕", "5件已办理完毕", ["text.table-figure", 5, undefined]],
  ["当面申请3件", "当面申请4件", ["text.parts", 7, 6]],
  ["邮件申请3件", "邮件申请2件", ["text.parts", 5, 6]],
  ["达到130条", "达到330条", ["text.parts", 330, 316]],
  ["信息共29条", "信息共28条", ["text.parts", 315, 316]],
  ["共发布65条", "共发布66条", ["text.parts", 317, 316]],
  ["通知的件数为0件，总金额为0元", "通知的件数为0件，总金额为380元", ["fee.inconsistent", 380, 0]],
  ["实际收取的总金额为0元", "实际收取的总金额为10元", ["fee.inconsistent", 10, 0]],
])("把“%s”改成“%s”，就指出来", (from, to, expected) => {
  expect(figureFindings(changed(from, to), context).map(brief)).toContainEqual(expected);
});

test.each([
  ["t3.received.total", "text.table-figure"],
  ["t3.broughtForward.total", undefined],
  ["t3.concluded.total", "text.table-figure"],
  ["t2.fees.amount", "fee.table"],
] as const)("把表格的 %s 加一，正文说到的就对不上", (key, rule) => {
  const cells = { ...publishedFigures, [key]: ((publishedFigures as Record<string, number>)[key] ?? 0) + 1 };
  const rules = figureFindings(reportText(published), contextOf(cells, { organ })).map((one) => one.rule);
  expect(rules).toEqual(rule === undefined ? [] : [rule]);
});
