import type { Block } from "../../../../src/domain/report/document-block";
import { splitReport } from "../../../../src/domain/text/split-report";
import { beiyuanDocument } from "../../../fixtures/beiyuan-document";

/** Lines of a document, one a paragraph; 【表】 and 【图】 stand for a table and a picture, # for a first-level heading. */
function blocksOf(lines: readonly string[]): readonly Block[] {
  return lines.map((line): Block => {
    if (line === "【表】") return { kind: "table", rows: [["0"]], merges: [] };
    if (line === "【图】") return { kind: "picture" };
    return line.startsWith("#")
      ? { kind: "paragraph", text: line.slice(1), level: 1 }
      : { kind: "paragraph", text: line };
  });
}

const split = (...lines: readonly string[]) => splitReport(blocksOf(lines));

const outline = (...lines: readonly string[]) =>
  split(...lines).sections.map(({ number, heading, body }) => [number, heading.text, ...body.map(({ text }) => text)]);

const headings = (...lines: readonly string[]) => split(...lines).sections.map(({ heading }) => heading.text);

const numbers = (...lines: readonly string[]) =>
  split(...lines)
    .sections.map(({ number }) => number)
    .join("");

const official = [
  "一、总体情况",
  "2023年，我街道主动公开信息。",
  "二、主动公开政府信息情况",
  "【表】",
  "三、收到和处理政府信息公开申请情况",
  "【表】",
  "四、政府信息公开行政复议、行政诉讼情况",
  "【表】",
  "五、存在的主要问题及改进情况",
  "公开内容不够全面。下一步将加强培训。",
  "六、其他需要报告的事项",
  "无。",
] as const;

const title = "北京市通州区人民政府北苑街道办事处2023年政府信息公开工作年度报告";

test("北苑街道2023年年报：两行标题、开头一段、六个部分", () => {
  const text = splitReport(beiyuanDocument().blocks);
  expect(text.title.map((line) => line.text)).toEqual([
    "北京市通州区人民政府北苑街道办事处",
    "2023年政府信息公开工作年度报告",
  ]);
  expect(text.opening.map((line) => line.text.slice(0, 12))).toEqual(["依据《中华人民共和国政府"]);
  expect(text.sections.map(({ heading }) => heading.text)).toEqual([
    "一、总体情况",
    "2、 主动公开政府信息情况",
    "三、收到和处理政府信息公开申请情况",
    "四、政府信息公开行政复议、行政诉讼情况",
    "五、存在的主要问题及改进情况",
    "六、其他需要报告的事项",
  ]);
  expect(text.sections.map(({ number, body }) => `${number}${body.length}`)).toEqual([
    "一11",
    "二0",
    "三0",
    "四0",
    "五4",
    "六2",
  ]);
});

test("段落的序号数遍全文，不数表里的", () => {
  const text = split(title, "编制本报告。", ...official);
  expect(text.sections.flatMap(({ heading, body }) => [heading.index, ...body.map(({ index }) => index)])).toEqual([
    2, 3, 4, 5, 6, 7, 8, 9, 10,
  ]);
});

const variants: readonly (readonly [string, string])[] = [
  ["一", "一、 总体情况"],
  ["一", "一．总体情况"],
  ["一", "第一部分 总体情况"],
  ["一", "总体情况"],
  ["一", "一、概述"],
  ["一", "一、政府信息公开工作总体情况"],
  ["二", "2、 主动公开政府信息情况"],
  ["二", "２．主动公开政府信息情况"],
  ["二", "二、主动公开政府信息的情况"],
  ["二", "二、政府信息主动公开情况"],
  ["二", "二、主动公开情况"],
  ["二", "主动公开政府信息情况"],
  ["三", "三、收到和处理政府信息公开申请的情况"],
  ["三", "三、收到及处理政府信息公开申请情况"],
  ["三", "三、依申请公开情况"],
  ["三", "二、收到和处理政府信息公开申请情况"],
  ["四", "四、政府信息公开行政复议和行政诉讼情况"],
  ["四", "四、政府信息公开行政复议行政诉讼情况"],
  ["四", "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况"],
  ["四", "四、政府信息公开行政复议及行政诉讼情况"],
  ["四", "四、行政复议、诉讼情况"],
  ["五", "五、存在问题及改进情况"],
  ["五", "五、存在的主要问题及改进措施"],
  ["五", "五、政府信息公开工作存在的主要问题及改进情况"],
  ["五", "五、存在的主要问题和改进情况"],
  ["五", "五、存在的主要问题及下一步改进措施"],
  ["五", "四、存在的主要问题及改进情况"],
  ["五", "五、困难与对策"],
  ["六", "六、其他需报告事项"],
  ["六", "六、其进他需要报告的事项"],
  ["六", "六、其它需要报告的事项"],
  ["六", "六、需要报告的其他事项"],
];

test.each(variants)("第%s部分写作“%s”，照样认得", (number, heading) => {
  const at = official.findIndex((line) => line.startsWith(`${number}、`));
  const lines = official.map((line, index) => (index === at ? heading : line));
  const found = split(title, ...lines).sections;
  expect(found.map((section) => section.number).join("")).toBe("一二三四五六");
  expect(found.find((section) => section.number === number)?.heading.text).toBe(heading);
});

test("第一部分里（一）（二）和1、2、编号的小标题不是六个部分", () => {
  expect(
    numbers(
      "一、总体情况",
      "（一）主动公开政府信息情况",
      "全年公开信息12条。",
      "（二）收到和处理政府信息公开申请情况",
      "未收到申请。",
      "（三）其他需要报告的事项",
      "1、主动公开情况",
      "2、依申请公开情况",
      "3.存在的主要问题及改进情况",
      "二、主动公开政府信息情况",
      "【表】",
    ),
  ).toBe("一二");
});

test("少了哪个部分就没有哪个部分，小标题不去顶替", () => {
  const lines = official.filter((line) => !line.startsWith("三、"));
  const inner = ["（二）收到和处理政府信息公开申请情况", "未收到申请。", "1.收到和处理政府信息公开申请情况"];
  expect(numbers(...lines.slice(0, 2), ...inner, ...lines.slice(2))).toBe("一二四五六");
});

test("目录不是正文", () => {
  const contents = official.filter((line) => /^[一二三四五六]、/u.test(line));
  const found = split(title, "目 录", ...contents, "依据条例编制本报告。", ...official);
  expect(found.sections.map(({ heading }) => heading.index)).toEqual([9, 11, 12, 13, 14, 16]);
  expect(found.opening.map(({ text }) => text)).toEqual(["依据条例编制本报告。"]);
});

test("目录带页码和小标题，也不是正文", () => {
  const contents = [
    "一、总体情况……………1",
    "（一）主动公开情况……………1",
    "二、主动公开政府信息情况……………3",
    "三、收到和处理政府信息公开申请情况\t4",
    "四、政府信息公开行政复议、行政诉讼情况 5",
    "五、存在的主要问题及改进情况……………6",
    "六、其他需要报告的事项……………7",
  ];
  expect(headings(title, ...contents, ...official)).toEqual(official.filter((line) => /^[一二三四五六]、/u.test(line)));
});

test("标题断成两行：合成一个标题", () => {
  expect(
    headings(
      "一、",
      "总体情况",
      "全年公开信息。",
      "四、政府信息公开行政复议、",
      "行政诉讼情况",
      "【表】",
      "五、存在的主要问题",
      "及改进情况",
      "公开不够全面。",
    ),
  ).toEqual(["一、总体情况", "四、政府信息公开行政复议、行政诉讼情况", "五、存在的主要问题及改进情况"]);
});

test("标题和第一句写在一段里：分开，并记下那句话从第几个字开始", () => {
  const text = split("一、总体情况。2023年，我街道公开信息12条。", ...official.slice(2));
  expect(text.sections[0]).toEqual({
    number: "一",
    heading: { index: 0, text: "一、总体情况。" },
    body: [{ index: 0, text: "2023年，我街道公开信息12条。", offset: 7 }],
  });
});

test("正文里说到“总体情况”“存在的问题”的句子不是标题", () => {
  expect(
    outline(
      "一、总体情况",
      "总体情况良好。",
      "其他需要报告的事项见第六部分。",
      "本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况等六部分组成。",
      "五、存在的主要问题及改进情况",
      "一、公开内容不够全面",
      "二、培训不够",
      "三、其他不足",
      "六、其他需要报告的事项",
      "无。",
    ).map(([number]) => number),
  ).toEqual(["一", "五", "六"]);
});

test("次序颠倒的部分照文中次序给出，重复的标题给两次", () => {
  expect(
    numbers(
      "一、总体情况",
      "正文。",
      "五、存在的主要问题及改进情况",
      "正文。",
      "四、政府信息公开行政复议、行政诉讼情况",
      "【表】",
    ),
  ).toBe("一五四");
  expect(
    headings(
      "一、总体情况",
      "正文。",
      "四、政府信息公开行政复议、行政诉讼情况",
      "【表】",
      "四、政府信息公开行政复议、行政诉讼情况",
      "公开不够。",
    ),
  ).toHaveLength(3);
});

test("网页上下文：导航、日期、上一篇、版权不算报告", () => {
  const text = split(
    "网站首页",
    "当前位置：首页 > 政务公开 > 2023年政府信息公开工作年度报告",
    "北苑街道2023年政府信息公开工作年度报告",
    "发布日期：2024-01-12 来源：北苑街道",
    "字体：[大 中 小] 打印",
    "北京市通州区人民政府北苑街道办事处",
    "2023年政府信息公开工作年度报告",
    "依据条例编制本报告。",
    ...official,
    "打印本页 关闭窗口",
    "上一篇：北苑街道2022年政府信息公开工作年度报告",
    "下一篇：没有了",
    "主办单位：北京市通州区人民政府",
    "京ICP备00000000号",
  );
  expect(text.title.map((line) => line.text)).toEqual([
    "北京市通州区人民政府北苑街道办事处",
    "2023年政府信息公开工作年度报告",
  ]);
  expect(text.opening.map((line) => line.text)).toEqual(["依据条例编制本报告。"]);
  expect(text.sections.at(-1)?.body.map((line) => line.text)).toEqual(["无。"]);
});

test.each([
  [["民治街道2025年度政府信息公开工作报告"]],
  [["2024年福田区福田街道政府信息公开工作年度报告"]],
  [["某镇人民政府", "2023年政府信息公开", "工作年度报告"]],
  [["某区某局政府信息公开工作年度报告", "（2023年度）"]],
  [["某街道2023年政务公开工作总结"]],
])("标题 %j", (lines) => {
  expect(split(...lines, "依据条例，编制本报告。", ...official).title.map((line) => line.text)).toEqual(lines);
});

test("没有标题就没有标题：开头一段说到本报告也不是", () => {
  const text = split("依据《中华人民共和国政府信息公开条例》，编制2023年政府信息公开工作年度报告。", ...official);
  expect(text.title).toEqual([]);
  expect(text.opening).toHaveLength(1);
});

test("一个标题也没有的文件，没有部分", () => {
  expect(split("关于召开会议的通知", "请于明日参会。").sections).toEqual([]);
});
