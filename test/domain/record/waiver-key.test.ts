import { checkReport } from "../../../src/actions/check-report";
import { tableKey, textKey, type WaiverKey } from "../../../src/domain/record/waiver-key";
import { reportFromDocument } from "../../../src/domain/report/from-document";
import type { ReportText } from "../../../src/domain/text/report-text";
import type { TextFinding } from "../../../src/domain/text/text-finding";
import { beiyuanDocument, type Changes } from "../../fixtures/beiyuan-document";

const text = (...paragraphs: readonly string[]): ReportText => ({
  title: [],
  opening: paragraphs.map((one, index) => ({ index, text: one })),
  sections: [],
});

/** A finding of words typed twice, where they first stand. */
function found(words: string, report: ReportText, quote = words): TextFinding {
  const paragraph = report.opening.find((one) => one.text.includes(words));
  return {
    rule: "text.leftover",
    severity: "warning",
    ...(paragraph !== undefined && { paragraph: paragraph.index }),
    quote,
    start: paragraph?.text.indexOf(words) ?? 0,
    at: [],
    detail: { kind: "form", code: "doubled-word", source: { kind: "our-reading" } },
  };
}

const itemOf = (words: string, report: ReportText, quote?: string): string =>
  textKey(found(words, report, quote), report).item;

/** The keys of a rule's findings in the published report of 北苑街道, changed. */
function keysOf(rule: string, changes: Changes = {}): readonly WaiverKey[] {
  const check = checkReport(reportFromDocument(beiyuanDocument(changes)));
  return check.textFindings.filter((one) => one.rule === rule).map((one) => textKey(one, check.text));
}

test("记下所引的字和它那句话，别的句子不在内", () => {
  const report = text("前一句。做好公开工作工作，注重实效。后一句。");
  expect(itemOf("工作工作", report)).toBe("正文 text.leftover doubled-word 做好公开【工作工作】，注重实效。");
});

test.each([
  ["挪到另一段、前后换了别的句子", text("新的一段。", "别的话。做好公开工作工作，注重实效。"), true],
  ["多出几个空格", text("做好 公开工作工作， 注重实效。"), true],
  ["这句话改了", text("抓好公开工作工作，注重实效。"), false],
  ["引的字改了", text("做好公开工作工作工作，注重实效。"), false],
])("%s：还是不是同一条", (_, changed, isSame) => {
  const before = text("做好公开工作工作，注重实效。");
  expect(itemOf("工作工作", changed) === itemOf("工作工作", before)).toBe(isSame);
});

test("同一句里同样的字有两处，各是各的", () => {
  const report = text("公开工作工作，保密工作工作。");
  const [first, second] = [2, 9].map((start) => textKey({ ...found("工作工作", report), start }, report).item);
  expect(first).not.toBe(second);
});

test("个人信息遮着报出来的，只记遮着的样子，不从原文抄一句", () => {
  const report = text("咨询请找王某，电话13800001234。");
  expect(itemOf("13800001234", report, "138****1234")).toBe("正文 text.leftover doubled-word 【138****1234】");
});

test("引的字里、同一句里有电话、证件号的，不抄下来", () => {
  const report = text("做好公开工作工作，电话(13800001234)，证件110101199001011234。");
  expect(itemOf("工作工作", report)).not.toMatch(/\d{4}/u);
  expect(itemOf("(13800001234)", report)).not.toMatch(/\d{4}/u);
});

test("表里的数变了，说正文与表不符的就是另一条", () => {
  const withTotal = (total: string): WaiverKey | undefined =>
    keysOf("text.table-figure", { cells: { "t3.received.total": total } })[0];
  const [seven, eight] = [withTotal("7"), withTotal("8")];
  expect(seven?.figures).toContain("6");
  expect(seven?.item).toBe(eight?.item);
  expect(seven?.figures).not.toBe(eight?.figures);
});

test("缺了的东西没有原文可引，记缺的是什么", () => {
  const without = (heading: string) =>
    keysOf("text.heading", { paragraph: (line) => (line.includes(heading) ? "" : line) }).map(({ item }) => item);
  const [five] = without("存在的主要问题及改进情况");
  const [six] = without("其他需要报告的事项");
  expect([five, six]).not.toContain(undefined);
  expect(five).not.toBe(six);
});

test("表里的错误按规则、是哪一列和两边的数记", () => {
  const check = checkReport(reportFromDocument(beiyuanDocument({ cells: { "t3.received.person": "7" } })));
  expect(check.findings.map(tableKey)).toContainEqual({ item: "t3.balance 自然人", figures: "7 ≠ 6" });
});
