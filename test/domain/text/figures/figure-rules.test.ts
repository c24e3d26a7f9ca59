import { figureRules } from "../../../../src/domain/text/figures/rules/figure-rules";
import { figureReadings as enReadings, figureWords as enWords } from "../../../../src/locales/en-US/text-figures";
import { figureReadings, figureWords } from "../../../../src/locales/zh-CN/text-figures";
import { findingsOnExample } from "./text-of";

describe.each(figureRules)("$id", ({ id, severity, source, examples }) => {
  test("自带的例子一个成立、一个不成立，只由它指出", () => {
    expect(findingsOnExample(examples.holds)).toEqual([]);
    const found = findingsOnExample(examples.fails);
    expect(found.map((finding) => [finding.rule, finding.severity])).toEqual([[id, severity]]);
  });

  test("有出处，没有原文的说明是我们的理解", () => {
    if (source.kind === "quoted") expect(source.quote).not.toBe("");
    expect(figureReadings[id]).toMatch(/^我们的理解/);
    expect(enReadings[id]).toMatch(/^Our reading/);
  });

  test("说得出原话，没有缺漏的字", () => {
    for (const finding of findingsOnExample(examples.fails)) {
      for (const sentence of [figureWords(finding), enWords(finding)]) {
        expect(sentence).toContain(finding.quote);
        expect(sentence).not.toMatch(/undefined|NaN|\[object/);
      }
    }
  });
});

test("编号不重复，除 fee.inconsistent 外都是提示", () => {
  expect(new Set(figureRules.map(({ id }) => id)).size).toBe(figureRules.length);
  expect(figureRules.filter(({ severity }) => severity === "error").map(({ id }) => id)).toEqual(["fee.inconsistent"]);
});
