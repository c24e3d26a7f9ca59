import { repeatedRules } from "../../../../src/domain/text/repeated/repeated-findings";
import { repeatedWords as en } from "../../../../src/locales/en-US/text-repeated";
import { repeatedWords as zh } from "../../../../src/locales/zh-CN/text-repeated";
import { repeatedIn, repeatedInExample } from "./two-years";

describe.each(repeatedRules)("$code", ({ id, severity, source, examples }) => {
  test("自带的例子一个成立、一个不成立", () => {
    expect(repeatedInExample(examples.holds)).toEqual([]);
    const found = repeatedInExample(examples.fails);
    expect(found.map((finding) => [finding.rule, finding.severity])).toEqual([[id, severity]]);
  });

  test("写明出处：引用条文，或说明是我们的理解", () => {
    if (source.kind === "quoted") expect(source.quote).not.toBe("");
    else {
      expect(zh.problemReading).toMatch(/^我们的理解：/u);
      expect(en.problemReading).toMatch(/^Our reading: /u);
    }
  });

  test("说出是哪一年的报告，没有缺漏的字", () => {
    for (const finding of repeatedInExample(examples.fails)) {
      for (const sentence of [zh.sentence(finding), en.sentence(finding)]) {
        expect(sentence).toContain("2023");
        expect(sentence).not.toMatch(/undefined|NaN|\[object/u);
      }
    }
  });
});

test("整段照搬的句子只引前几个字", () => {
  const same = "邀请居民代表走进街道，听取对信息公开工作的意见，逐条研究答复，并在公示栏公布办理结果，接受监督。";
  const anew = "新设惠企政策专栏，每月更新；街道大厅的查阅点增配了两台自助终端，安排专人引导，方便老年人查询。";
  const [finding] = repeatedIn("一", `${anew}\n${same}`, same);
  expect(finding && zh.sentence(finding)).toBe(
    "“邀请居民代表走进街道，听取对信息公开工作的意见，……”这一段与2023年的报告几乎相同：去掉数字，有 100% 的文字照搬。" +
      "请按本年的实际情况改写。依据：国办公开办函〔2021〕30号（四）明确责任，“内容雷同”的要追究责任。",
  );
});
