import { checkReport } from "../../src/actions/check-report";
import { lastReport } from "../../src/actions/last-report";
import { openReport } from "../../src/document/open-report";
import { zhCN } from "../../src/locales/zh-CN";
import { beiyuanDocx, beiyuanHtml } from "../fixtures/beiyuan-document";

const nextYear = (words: string) => words.replaceAll("2023", "2024");

describe.each([
  ["上年.docx", beiyuanDocx],
  ["上年.html", beiyuanHtml],
] as const)("%s", (name, file) => {
  test("年度、表格和正文都读出来", async () => {
    const last = lastReport(await openReport(name, file()));
    expect(last?.lastText.year).toBe(2023);
    expect(last?.lastText.text.sections.map(({ number }) => number)).toEqual(["一", "二", "三", "四", "五", "六"]);
    expect(last?.last.get("t3.received.total")).toEqual({ kind: "number", value: 6 });
  });

  test("下一年照搬正文，两部分各报一次，说出是2023年的报告", async () => {
    const report = await openReport("年报.docx", beiyuanDocx({ paragraph: nextYear }));
    const { textFindings } = checkReport(report, { ...lastReport(await openReport(name, file())) });
    const repeated = textFindings.filter(({ detail }) => detail.kind === "repeated");
    expect(repeated.map(({ rule, quote }) => [rule, quote])).toEqual([
      ["text.leftover", "一、总体情况"],
      ["text.leftover", "五、存在的主要问题及改进情况"],
    ]);
    for (const finding of repeated) expect(zhCN.text.sentence(finding)).toContain("与2023年的报告几乎相同");
  });
});

test("没有表格的文件不是上年报告", async () => {
  const report = await openReport("上年.docx", beiyuanDocx({ table: () => [] }));
  expect(lastReport(report)).toBeUndefined();
});
