import type { NarrativeSource } from "../../../src/domain/narrative/draft";
import { problems } from "../../../src/domain/narrative/problems/problems";
import { noStatements, type StatedProblem } from "../../../src/domain/narrative/statements";
import { draftReport } from "../../../src/domain/narrative/draft-report";
import { textOf } from "../../../src/domain/narrative/draft";

const source = (stated: readonly StatedProblem[]): NarrativeSource => ({
  organ: "某区某街道办事处",
  year: 2023,
  cells: new Map(),
  facts: {},
  stated: { ...noStatements, parts: "national", shortName: "我街道", problems: stated },
});

const five = (stated: readonly StatedProblem[]): readonly (readonly [string, string])[] =>
  draftReport(source(stated))
    .filter(({ section, role }) => section === "五" && role === "body")
    .map((paragraph) => [paragraph.id, textOf(paragraph)]);

test("没有选问题，第五部分空着等单位来写", () => {
  expect(five([])).toEqual([["五.problems", ""]]);
});

test("自己写的问题和措施照用，自己的序号换成统一的；没写措施的空着等", () => {
  expect(
    five([
      { problem: "一是公开目录更新不及时", measure: "2.每季度更新公开目录；" },
      { problem: "（二）解读材料少。" },
      { problem: "解读形式单一", measure: "每份文件配一张图解" },
    ]),
  ).toEqual([
    ["五.problems", "对照《政府信息公开条例》要求，2023年我街道政府信息公开工作还存在以下问题："],
    ["五.problem.1", "1.公开目录更新不及时。"],
    ["五.problem.2", "2.解读材料少。"],
    ["五.problem.3", "3.政策解读以文字为主，形式单一。"],
    ["五.measures", "针对上述问题，下一步将采取以下改进措施："],
    ["五.measure.1", "1.每季度更新公开目录。"],
    ["五.measure.2", ""],
    ["五.measure.3", "3.每份文件配一张图解。"],
  ]);
});

test("只有一个问题，不编序号", () => {
  expect(five([{ problem: "公开不够及时" }]).map(([, text]) => text)).toEqual([
    "对照《政府信息公开条例》要求，2023年我街道政府信息公开工作还存在以下问题：",
    "部分信息公开不够及时。",
    "针对上述问题，下一步将采取以下改进措施：",
    "明确各类信息的公开时限和责任人，建立到期提醒机制，定期检查信息发布和更新情况。",
  ]);
});

test("可选的问题名称不重复，问题和措施各成完整的句子", () => {
  expect(new Set(problems.map(({ name }) => name)).size).toBe(problems.length);
  for (const { problem, measure } of problems) {
    expect(problem).toMatch(/^[^。\d]+。$/u);
    expect(measure).toMatch(/^[^。\d]+。$/u);
  }
});
