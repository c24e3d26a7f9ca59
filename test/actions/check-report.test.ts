import { checkReport, type ReportCheck } from "../../src/actions/check-report";
import { describeFinding } from "../../src/domain/reconcile/describe";
import { enUS } from "../../src/locales/en-US";
import { zhCN } from "../../src/locales/zh-CN";
import { openReport } from "../../src/document/open-report";
import { beiyuanDocx, beiyuanHtml } from "../fixtures/beiyuan-document";

const files = [
  ["年报.docx", beiyuanDocx],
  ["年报.html", beiyuanHtml],
] as const;

/** The mistakes of the published report, by the words concerned; the first eight and more of those known. */
const mistakes: readonly (readonly [rule: string, quote: string, suggestion: string | undefined])[] = [
  ["text.statute", "《中华人民共和国保守价格秘密法》", "《中华人民共和国保守国家秘密法》"],
  ["text.numbering", "2、 ", "二、"],
  ["text.leftover", "[bookmark: _GoBack]", undefined],
  ["text.punctuation", "2023年1月1日——2023年12月31日", "2023年1月1日至2023年12月31日"],
  ["text.punctuation", "(以下简称《政府信息公开条例》)", "（以下简称《政府信息公开条例》）"],
  ["text.punctuation", "(国办函〔2020〕109号)", "（国办函〔2020〕109号）"],
  ["text.punctuation", "》，《", "》《"],
  ["text.leftover", "依申请公开件6件", "政府信息公开申请6件"],
  ["text.contradiction", "《中华人民共和国政府信息公开条例》", "《政府信息公开条例》"],
  ["text.contradiction", "提升这一短板", "补齐这一短板"],
  ["text.punctuation", "夯实政务公开理论基础，增强政务公开意识上", "夯实政务公开理论基础、增强政务公开意识上"],
  ["text.percent", "数量占比最多", "数量最多"],
  ["text.contradiction", "邮件申请", undefined],
];

describe.each(files)("北苑街道2023年报（%s）", (name, file) => {
  let check: ReportCheck;
  beforeAll(async () => {
    check = checkReport(await openReport(name, file()));
  });

  test("机关、年度、三张表都认出来，表里没有问题", () => {
    expect(check.identity).toMatchObject({ year: 2023, organ: "北京市通州区人民政府北苑街道办事处" });
    expect(check.tables.map(({ id }) => id)).toEqual(["t2", "t3", "t4"]);
    expect(check.findings).toEqual([]);
  });

  test.each(mistakes)("%s：找出“%s”", (rule, quote, suggestion) => {
    const found = check.textFindings.find((finding) => finding.rule === rule && finding.quote === quote);
    expect(found).toBeDefined();
    expect(found?.suggestion).toBe(suggestion);
  });

  test("316 条分作七项、6 件分作两项都对得上，不误报", () => {
    expect(check.textFindings.filter(({ rule }) => rule === "text.parts" || rule === "text.table-figure")).toEqual([]);
  });

  test("每条都指到原文里的那几个字", () => {
    const { title, opening, sections } = check.text;
    const paragraphs = [...title, ...opening, ...sections.flatMap(({ heading, body }) => [heading, ...body])];
    for (const { paragraph, start, quote } of check.textFindings) {
      const texts = paragraphs.filter(({ index }) => index === paragraph);
      expect(texts.some(({ text }) => text.slice(start, start + quote.length) === quote)).toBe(true);
    }
  });

  test.each([zhCN, enUS])("每条都有一句说得通的话", (words) => {
    for (const finding of check.textFindings) {
      expect(words.text.sentence(finding)).toContain(finding.quote.trim());
      expect(words.text.sentence(finding)).not.toMatch(/undefined|null|\[object|NaN/);
    }
  });
});

test("表里改一个数，正文说的就对不上：表和文字都指出来", async () => {
  const report = await openReport("年报.docx", beiyuanDocx());
  const sheets = report.workbook.sheets.map((sheet) => ({
    ...sheet,
    values: sheet.values.map((row) =>
      String(row[0]).startsWith("一、本年新收") ? row.map((cell) => (cell === "6" || cell === 6 ? "7" : cell)) : row,
    ),
  }));
  const check = checkReport({ ...report, workbook: { ...report.workbook, sheets } });
  expect(check.findings.map(({ rule }) => rule)).toContain("t3.balance");
  const wrong = check.textFindings.find(({ rule }) => rule === "text.table-figure");
  expect(wrong?.left).toBe(6);
  expect(wrong?.at).toContain("t3.received.total");
  expect(check.findings.map((finding) => zhCN.findings.sentence(describeFinding(finding, check.report)))).not.toContain(
    "",
  );
});
