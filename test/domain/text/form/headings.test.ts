import { headings, brief, report } from "./report-text";
import type { FormExample } from "../../../../src/domain/text/form/form-rule";
import type { SectionNumber } from "../../../../src/domain/text/report-text";

/** A well-made report with one heading written otherwise. */
function headed(number: SectionNumber, heading: string, year?: number): FormExample {
  const example = report(year === undefined ? {} : { year });
  return {
    ...example,
    sections: (example.sections ?? []).map((section) =>
      section.number === number ? { ...section, heading } : section,
    ),
  };
}

function inOrder(numbers: string): FormExample {
  const { sections = [], ...rest } = report();
  return {
    ...rest,
    sections: [...numbers].map((wanted) => sections.find(({ number }) => number === wanted) ?? sections[0]!),
  };
}

test.each<[SectionNumber, string, number]>([
  ["一", "一、总体情况", 2023],
  ["一", "　　一、总体情况", 2023],
  ["四", "四、政府信息公开行政复议、行政诉讼情况", 2023],
  ["五", "五、政府信息公开工作存在的主要问题及改进情况", 2020],
  ["六", "六、其他需要报告的事项：无其他需要报告的事项。", 2023],
  ["二", "二、\t主动公开政府信息情况", 2023],
])("%s的标题“%s”不报", (number, heading, year) => expect(brief(headed(number, heading, year))).toEqual([]));

test.each<[SectionNumber, string, string, string]>([
  ["五", "五、存在问题及改进情况", "存在问题及改进情况", "存在的主要问题及改进情况"],
  ["二", "二、主动公开政府信息的情况", "主动公开政府信息的情况", "主动公开政府信息情况"],
  ["二", "二、政府信息主动公开情况", "政府信息主动公开情况", "主动公开政府信息情况"],
  ["六", "六、其进他需要报告的事项", "其进他需要报告的事项", "其他需要报告的事项"],
  [
    "四",
    "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况",
    "因政府信息公开工作被申请行政复议、提起行政诉讼情况",
    "政府信息公开行政复议、行政诉讼情况",
  ],
  ["一", "一、总体情况。", "总体情况。", "总体情况"],
  [
    "五",
    "五、政府信息公开工作存在的主要问题及改进情况",
    "政府信息公开工作存在的主要问题及改进情况",
    "存在的主要问题及改进情况",
  ],
])("%s的标题“%s”建议改成格式的字句", (number, heading, quote, suggestion) =>
  expect(brief(headed(number, heading))).toEqual([["text.heading", quote, suggestion]]),
);

test.each<[SectionNumber, string, string, string]>([
  ["二", "2、主动公开政府信息情况", "2、", "二、"],
  ["二", "２、主动公开政府信息情况", "２、", "二、"],
  ["二", "二.主动公开政府信息情况", "二.", "二、"],
  ["二", "二，主动公开政府信息情况", "二，", "二、"],
  ["二", "二主动公开政府信息情况", "二", "二、"],
  ["二", "（二）主动公开政府信息情况", "（二）", "二、"],
  ["二", "第二部分 主动公开政府信息情况", "第二部分 ", "二、"],
  ["六", "五、其他需要报告的事项", "五、", "六、"],
  ["一", "总体情况", "总体情况", "一、总体情况"],
  ["一", "一、 总体情况", "一、 ", "一、"],
  ["一", "一、　总体情况", "一、　", "一、"],
])("%s的标题“%s”序号不对", (number, heading, quote, suggestion) =>
  expect(brief(headed(number, heading))).toEqual([["text.numbering", quote, suggestion]]),
);

test("缺哪一部分就说哪一部分", () =>
  expect(brief(inOrder("一二三四六"))).toEqual([["text.heading", "", "五、存在的主要问题及改进情况"]]));

test("顺序颠倒的、重复的，指出是哪一个", () => {
  expect(brief(inOrder("一三二四五六"))).toEqual([["text.heading", headings["二"]]]);
  expect(brief(inOrder("一二三四五六五"))).toEqual([["text.heading", headings["五"]]]);
});

test("只有表格、没有正文的文件不查标题", () =>
  expect(brief({ title: ["2023年政府信息公开工作年度报告"] })).toEqual([]));
