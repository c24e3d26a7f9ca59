import fc from "fast-check";
import { repeatedWords } from "../../../../src/locales/zh-CN/text-repeated";
import { repeated, sectionOf } from "./two-years";
import { processorTime } from "../../../fixtures/processor-time";

const scraps = [
  ..."，。；：（）“”一二三 \u3000",
  "一是",
  "2.",
  "2023年",
  "上年",
  "316条",
  "公开内容不够丰富",
  "政策解读形式较单一",
  "针对",
  "下一步将",
  "《中华人民共和国政府信息公开条例》",
  "编制本报告",
  "未收到申请",
  "存在以下问题",
  "邀请居民代表走进街道",
  "修订主动公开全清单",
  "听取对信息公开工作的意见",
  "\n",
];
const wild = fc.array(fc.constantFrom(...scraps), { maxLength: 120 }).map((words) => words.join(""));
const section = fc.constantFrom("一" as const, "五" as const);

test("引用的原话总在段落里所说的地方，句子里没有缺漏", () => {
  fc.assert(
    fc.property(section, wild, wild, (number, now, before) => {
      const text = sectionOf(number, now);
      const paragraphs = text.sections.flatMap(({ heading, body }) => [heading, ...body]);
      for (const finding of repeated(text, sectionOf(number, before))) {
        const { paragraph, quote, start } = finding;
        const own = paragraphs.find(({ index }) => index === paragraph)?.text ?? "";
        expect(quote).not.toBe("");
        expect(own.slice(start, start + quote.length)).toBe(quote);
        expect(repeatedWords.sentence(finding)).not.toMatch(/undefined|NaN|\[object/u);
      }
    }),
    { numRuns: 300 },
  );
});

test("上年什么也没有说，就什么也没有照搬", () => {
  fc.assert(
    fc.property(section, wild, (number, now) => repeated(sectionOf(number, now), sectionOf(number, "")).length === 0),
  );
});

test("整段一字不差的，只报这一部分一次", () => {
  const own = "修订主动公开全清单，按照清单逐项发布；邀请居民代表走进街道，听取对信息公开工作的意见，逐条研究答复。";
  fc.assert(
    fc.property(section, wild, (number, more) => {
      const text = sectionOf(number, `${own}\n${more}`);
      expect(repeated(text, text).map(({ detail }) => detail.code)).toEqual(["repeated-section"]);
    }),
  );
});

test.each(["公开。", "政府信息公开工作，", "未收到", "存在", "一是公开内容不够丰富；", "《"])(
  "很长的文字也按长度比完：%s",
  (scrap) => {
    const long = sectionOf("五", scrap.repeat(Math.ceil(40_000 / scrap.length)));
    const spent = processorTime();
    repeated(long, long);
    expect(spent()).toBeLessThan(3000);
  },
);
