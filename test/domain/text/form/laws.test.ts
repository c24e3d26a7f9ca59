import fc from "fast-check";
import { formFindings } from "../../../../src/domain/text/form/form-findings";
import { withoutPersonalData } from "../../../../src/domain/text/form/personal/personal-data";
import type { ReportText } from "../../../../src/domain/text/report-text";
import { published } from "./beiyuan-text";
import { contextOf, report, reportText } from "./report-text";
import { processorTime } from "../../../fixtures/processor-time";

/** Pieces that the rules look for, in no order. */
const pieces = fc.constantFrom(
  ..."（）()《》“”〔〕【】，。、；：,;:. 　×X_{}[]一二三是在上年月日号第件条",
  "2022年",
  "——",
  "占比最多",
  "130条",
  "《中华人民共和国保守价格秘密法》",
  "国办函（2020）109号",
  "（以下简称《条例》）",
  "工作工作",
  "信息公开",
  "https://a.cn/(b",
  "&nbsp;",
  "张××",
  "（2023）5号",
  "；二是",
  "二〇二二年",
  "我局",
  "截止",
  "申请人王",
  "要求",
  "2024年结转",
  "1件",
);
const words = fc.array(pieces, { maxLength: 60 }).map((some) => some.join(""));

const paragraphs = (text: ReportText) =>
  new Map(
    [...text.title, ...text.opening, ...text.sections.flatMap(({ heading, body }) => [heading, ...body])].map(
      ({ index, text: line }) => [index, line],
    ),
  );

test("引文就在所说的段落、所说的位置", () => {
  fc.assert(
    fc.property(words, words, words, (title, opening, body) => {
      const text = reportText(
        report({ title: [title], opening: [opening], bodies: { 一: [body], 五: [body, opening] } }),
      );
      const lines = paragraphs(text);
      for (const { paragraph, start, quote } of formFindings(text, contextOf(2023))) {
        if (paragraph === undefined) expect(quote).toBe("");
        else expect(withoutPersonalData(lines.get(paragraph)?.slice(start, start + quote.length) ?? "")).toBe(quote);
      }
    }),
    { numRuns: 400 },
  );
});

test("标题和正文在同一段时，位置从这一段的开头算起", () => {
  const heading = { index: 0, text: "一、总体情况" };
  const body = { index: 0, offset: 7, text: "做好信息公开工作工作。" };
  const text: ReportText = { title: [], opening: [], sections: [{ number: "一", heading, body: [body] }] };
  const doubled = formFindings(text, contextOf(2023)).find(({ rule }) => rule === "text.leftover");
  expect("一、总体情况。做好信息公开工作工作。".slice(doubled?.start)).toBe("工作工作。");
});

test("建议总和原文不同", () => {
  fc.assert(
    fc.property(words, (body) => {
      for (const { quote, suggestion } of formFindings(
        reportText(report({ bodies: { 一: [body] } })),
        contextOf(2023),
      )) {
        expect(suggestion).not.toBe(quote);
      }
    }),
    { numRuns: 400 },
  );
});

test("同样的文字查两遍，结果一样", () => {
  const text = reportText(published);
  expect(formFindings(text, contextOf(2023))).toEqual(formFindings(text, contextOf(2023)));
});

test.each([
  ["左括号", "（"],
  ["半角左括号", "("],
  ["书名号", "《"],
  ["汉字", "公"],
  ["空格", " "],
  ["数字", "2"],
  ["年份", "2022年"],
  ["逗号", "，"],
  ["叉", "×"],
  ["一对书名号", "《甲》"],
  ["未完的文号", "国办函〔2020〕"],
  ["成对的括号", "(公)"],
  ["在字", "在公开"],
  ["下划线", "_"],
  ["网址", "https://a"],
  ["简称", "简称《"],
  ["尖括号", "<p "],
  ["花括号", "{{"],
  ["句号", "。"],
  ["书名里的年份", "《2022年》"],
  ["反复的简称", "《甲》（以下简称《乙》）"],
  ["半角括号里的汉字", "(公"],
  ["一是", "，一是"],
  ["街道", "玉桥街道"],
  ["法定期限", "法定期限"],
  ["条例", "条例编制"],
  ["列举的部分", "其他需要报告的事"],
  ["结转", "2024年结转"],
  ["全会", "二十届二中、"],
  ["手机号", "138 "],
  ["申请人", "申请人王"],
  ["文号", "通政办发(2023)5"],
])("三万字的“%s”连写也很快查完", (_, piece) => {
  const long = `${piece.repeat(Math.ceil(30_000 / piece.length))}完`;
  const { sections = [], ...rest } = report({ title: [long], opening: [long], bodies: { 五: [long] } });
  const text = reportText({
    ...rest,
    sections: sections.map((section) => (section.number === "六" ? { ...section, heading: `六、${long}` } : section)),
  });
  const spent = processorTime();
  formFindings(text, { ...contextOf(2023), organ: "北京市通州区人民政府北苑街道办事处" });
  expect(spent()).toBeLessThan(4_000);
});
