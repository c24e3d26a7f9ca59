import { formFindings } from "../../../../src/domain/text/form/form-findings";
import { textFormWords } from "../../../../src/locales/zh-CN/text-form";
import { corrected, published } from "./beiyuan-text";
import { contextOf, reportText } from "./report-text";

test("北苑街道2023年报告：每处毛病都找到，引文和位置准确", () => {
  const text = reportText(published);
  const found = formFindings(text, contextOf(2023)).map(({ rule, severity, paragraph, start, quote, suggestion }) => [
    `${rule} ${severity} ${paragraph}:${start}`,
    quote,
    suggestion,
  ]);
  expect(found).toEqual([
    ["text.numbering error 15:0", "2、 ", "二、"],
    ["text.statute error 13:19", "《中华人民共和国保守价格秘密法》", "《中华人民共和国保守国家秘密法》"],
    ["text.contradiction warning 19:10", "《中华人民共和国政府信息公开条例》", "《政府信息公开条例》"],
    ["text.leftover warning 25:0", "[bookmark: _GoBack]", undefined],
    ["text.leftover warning 7:71", "依申请公开件6件", "政府信息公开申请6件"],
    ["text.percent warning 5:59", "数量占比最多", "数量最多"],
    ["text.contradiction warning 20:90", "提升这一短板", "补齐这一短板"],
    ["text.contradiction warning 7:89", "邮件申请", undefined],
    ["text.punctuation warning 5:0", "2023年1月1日——2023年12月31日", "2023年1月1日至2023年12月31日"],
    ["text.punctuation warning 2:24", "(以下简称《政府信息公开条例》)", "（以下简称《政府信息公开条例》）"],
    ["text.punctuation warning 24:19", "(国办函〔2020〕109号)", "（国办函〔2020〕109号）"],
    ["text.punctuation warning 13:34", "》，《", "》《"],
    [
      "text.punctuation warning 14:79",
      "夯实政务公开理论基础，增强政务公开意识上",
      "夯实政务公开理论基础、增强政务公开意识上",
    ],
  ]);
});

test("改好的北苑街道报告一条也不报", () => {
  expect(formFindings(reportText(corrected), contextOf(2023))).toEqual([]);
});

test("句子说清楚：写的是什么，应是什么，依据是什么", () => {
  const sentences = formFindings(reportText(published), contextOf(2023)).map(textFormWords.sentence);
  expect(sentences).toContain(
    "“《中华人民共和国保守价格秘密法》”的名称有误，应为“《中华人民共和国保守国家秘密法》”。依据：法律、文件公布时的名称。",
  );
});
