import type { SectionNumber } from "../../../../src/domain/text/report-text";
import { brief, report } from "./report-text";

const section = (number: SectionNumber, ...body: readonly string[]) => brief(report({ bodies: { [number]: body } }));

test.each<[SectionNumber, readonly string[]]>([
  ["六", ["无其他需要报告的事项。"]],
  ["六", ["本年度未收取信息处理费，无其他需要报告的事项。"]],
  ["五", ["公开内容不够全面。下一步，丰富公开内容。"]],
  ["五", ["（一）存在的主要问题", "1.解读形式单一。", "（二）改进情况", "1.制作图解、视频。"]],
  ["五", ["针对上年指出的问题，已完成整改。本年发现公开时效性有待提高，将建立提醒机制。"]],
  ["二", []],
  ["四", []],
  ["一", ["2023年，我街道认真落实条例，公开信息10条。"]],
])("第%s部分写“%j”不报", (number, body) => expect(section(number, ...body)).toEqual([]));

test.each<[SectionNumber, readonly string[], string]>([
  ["五", [], "五、存在的主要问题及改进情况"],
  ["一", ["　　"], "一、总体情况"],
  ["五", ["无。"], "无。"],
  ["五", ["本年度无"], "本年度无"],
  ["五", ["我街道政府信息公开工作不存在问题。"], "我街道政府信息公开工作不存在问题。"],
  ["五", ["公开内容不够全面，公开的及时性有待进一步加强。"], "公开内容不够全面，公开的及时性有待进一步加强。"],
  ["六", ["无"], "无"],
  ["六", ["依申请公开收费情况无"], "依申请公开收费情况无"],
])("第%s部分写“%j”要报", (number, body, quote) =>
  expect(section(number, ...body)).toEqual([["text.section-empty", quote]]),
);
