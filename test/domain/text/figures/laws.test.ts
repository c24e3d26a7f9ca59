import fc from "fast-check";
import { figureFindings } from "../../../../src/domain/text/figures/figure-findings";
import type { ReportText } from "../../../../src/domain/text/report-text";
import { figureWords } from "../../../../src/locales/zh-CN/text-figures";
import { brief, contextOf, findingsOn, textOf } from "./text-of";
import { processorTime } from "../../../fixtures/processor-time";

/** Scraps of real sentences: put together at random they are the worst that regular expressions meet. */
const scraps = [
  ..."，。；、：（）“”一二三十百件条个 \u3000",
  "其中",
  "包括",
  "分别为",
  "共",
  "共计",
  "等",
  "收到",
  "办结",
  "予以公开",
  "不予公开",
  "政府信息公开",
  "信息公开",
  "依申请公开",
  "申请",
  "行政复议",
  "行政诉讼",
  "规范性文件",
  "行政处罚决定",
  "上年结转",
  "结转下年度",
  "全部",
  "均为自然人",
  "未收到",
  "未发生",
  "同比增长",
  "占比",
  "12件",
  "３条",
  "1,024",
  "66.6%",
  "2023年",
  "上年",
  "累计",
  "信息处理费",
  "收费通知",
  "金额",
  "380元",
  "当面",
  "网站",
  "法人和其他组织",
  "办结率79.7%",
  "按时答复率",
  "是上年的2倍",
  "翻一番",
  "其中维持1件",
  "均为结果维持",
  "均已缴纳",
];
const wild = fc.array(fc.constantFrom(...scraps), { maxLength: 120 }).map((words) => words.join(""));
const counts = fc.nat({ max: 12 });
const cells = fc.record({ a: counts, b: counts, c: counts, d: counts }).map(({ a, b, c, d }) => ({
  "t3.received.total": a,
  "t3.broughtForward.total": b,
  "t3.concluded.total": c,
  "t3.carriedForward.total": d,
  "t3.received.company": b,
  "t4.review.total": d,
  "t2.fees.amount": b,
}));

const textOfWild = (one: string, six: string): ReportText => textOf("一、总体情况", one, "六、其他需要报告的事项", six);

test("引用的原话总在段落里所说的地方，句子里没有缺漏", () => {
  fc.assert(
    fc.property(wild, wild, cells, (one, six, figures) => {
      const text = textOfWild(one, six);
      const paragraphs = text.sections.flatMap(({ body }) => body);
      for (const finding of figureFindings(text, contextOf(figures, { last: figures }))) {
        const { paragraph, quote, start } = finding;
        if (paragraph === undefined) {
          expect([quote, start]).toEqual(["", 0]);
          continue;
        }
        const own = paragraphs.find(({ index }) => index === paragraph)?.text ?? "";
        expect(quote).not.toBe("");
        expect(own.slice(start, start + quote.length)).toBe(quote);
        expect(figureWords(finding)).not.toMatch(/undefined|NaN|\[object/);
      }
    }),
    { numRuns: 300 },
  );
});

test("全角数字、空格不改变结论", () => {
  const widen = (text: string) => text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  fc.assert(
    fc.property(wild, cells, (words, figures) => {
      const found = findingsOn(words, figures).map(brief);
      expect(findingsOn(widen(words), figures).map(brief)).toEqual(found);
      expect(findingsOn(words.replace(/件/g, " 件"), figures).map(brief)).toEqual(found);
    }),
    { numRuns: 150 },
  );
});

test("没有表格数字时，不拿表格说事", () => {
  fc.assert(
    fc.property(wild, (words) => {
      const context = { year: 2023, organ: "某街道办事处", cells: new Map() };
      const found = figureFindings(textOfWild(words, ""), context);
      expect(found.filter(({ at }) => at.length > 0)).toEqual([]);
    }),
  );
});

test("统计数字照表格写，一律不算问题", () => {
  fc.assert(
    fc.property(cells, (figures) => {
      const text =
        `本年度收到政府信息公开申请${figures["t3.received.total"]}件，上年结转${figures["t3.broughtForward.total"]}件；` +
        `办结${figures["t3.concluded.total"]}件，结转下年度继续办理${figures["t3.carriedForward.total"]}件。` +
        `因政府信息公开工作被申请行政复议${figures["t4.review.total"]}件。`;
      expect(findingsOn(text, figures)).toEqual([]);
    }),
  );
});

describe("很长的文字也按长度读完", () => {
  const long = (scrap: string, length: number) => scrap.repeat(Math.ceil(length / scrap.length)).slice(0, length);
  const timeOf = (text: string): number => {
    const spent = processorTime();
    findingsOn(text);
    return spent();
  };

  test.each([
    "政府信息公开申请",
    "其中12件，",
    "公民、法人和其他组织",
    "收到信息",
    "未发生因",
    "1,024",
    "，共计",
    "共发布10条，其中动态3条（含图解1条）、",
    "数量合计",
    "办结12件，办结率80%，",
    "行政复议2件，维持1件，",
    "翻两番",
    "（",
    "十",
  ])("反复的“%s”", (scrap) => {
    expect(timeOf(long(scrap, 8_000))).toBeLessThan(3000);
  });
});
