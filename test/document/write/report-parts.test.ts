import { reportParts } from "../../../src/document/write/report-parts";
import { titleLines } from "../../../src/document/write/title-lines";
import type { ReportText } from "../../../src/domain/text/report-text";
import { beiyuanPrintable } from "./beiyuan-printable";

const line = (text: string) => ({ index: 0, text });

/** The parts of a report with such a text, in short: "#1 标题", "[t2]", "（一）……｜2023年" with the lead marked off. */
function shown(text: Partial<ReportText>): readonly string[] {
  const report = { ...beiyuanPrintable(), text: { title: [], opening: [], sections: [], ...text } };
  return reportParts(report).flatMap((part) => {
    switch (part.kind) {
      case "title":
        return [part.lines.join("／")];
      case "heading1":
        return [`#1 ${part.text}`];
      case "heading2":
        return [`#2 ${part.text}`];
      case "table":
        return [`[${part.table.id}]`];
      case "body":
        return [part.lead === 0 ? part.text : `${part.text.slice(0, part.lead)}｜${part.text.slice(part.lead)}`];
      case "charts":
        return [];
    }
  });
}

const section = (number: "一" | "二" | "三" | "六", heading: string, ...body: readonly string[]) => ({
  number,
  heading: line(heading),
  body: body.map(line),
});

test("没有正文时，题目和三张表照样在，各有法定标题", () =>
  expect(shown({})).toEqual([
    "北京市通州区人民政府北苑街道办事处／2023年政府信息公开工作年度报告",
    "#1 二、主动公开政府信息情况",
    "[t2]",
    "#1 三、收到和处理政府信息公开申请情况",
    "[t3]",
    "#1 四、政府信息公开行政复议、行政诉讼情况",
    "[t4]",
  ]));

test("缺的表插在该在的地方，机关自己写的标题不改", () =>
  expect(
    shown({
      sections: [section("一", "一、总体情况"), section("三", "3、申请情况", "说明。"), section("六", "六、其他")],
    }).slice(1),
  ).toEqual([
    "#1 一、总体情况",
    "#1 二、主动公开政府信息情况",
    "[t2]",
    "#1 3、申请情况",
    "[t3]",
    "说明。",
    "#1 四、政府信息公开行政复议、行政诉讼情况",
    "[t4]",
    "#1 六、其他",
  ]));

test("同一部分写了两遍，表只放一次", () =>
  expect(
    shown({ sections: [section("二", "二、主动公开"), section("二", "二、主动公开")] }).filter(
      (part) => part === "[t2]",
    ),
  ).toHaveLength(1));

test.each([
  ["（一）主动公开情况", "#2 （一）主动公开情况"],
  ["(二)依申请公开", "#2 (二)依申请公开"],
  ["（一）主动公开情况。2023年发布316条。", "（一）主动公开情况。｜2023年发布316条。"],
  ["（一）全年发布316条，其中29条；其余见表。", "（一）全年发布316条，其中29条；其余见表。"],
  ["1.信息公开内容的深度不够。", "1.信息公开内容的深度不够。"],
  ["（三）项所说的情形没有发生。", "（三）项所说的情形没有发生。｜"],
])("二级标题照序号认：%s", (text, part) =>
  expect(shown({ sections: [section("一", "一、总体情况", text)] })[2]).toBe(part),
);

test.each([
  [["北苑街道2023年政府信息公开工作年度报告"], ["北苑街道", "2023年政府信息公开工作年度报告"]],
  [
    ["北苑街道", "2023年年度报告"],
    ["北苑街道", "2023年年度报告"],
  ],
  [["2023年政府信息公开工作年度报告"], ["2023年政府信息公开工作年度报告"]],
  [[], ["某街道", "2024年政府信息公开工作年度报告"]],
])("题目 %j 分行", (title, lines) =>
  expect(
    titleLines({ organ: "某街道", year: 2024, text: { title: title.map(line), opening: [], sections: [] } }),
  ).toEqual(lines),
);
