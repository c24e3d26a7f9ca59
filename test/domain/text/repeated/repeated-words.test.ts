import type { ReportText } from "../../../../src/domain/text/report-text";
import { corrected, published } from "../form/beiyuan-text";
import { reportText } from "../form/report-text";
import { repeated, repeatedIn } from "./two-years";

const copied = (change: (words: string) => string): ReportText => {
  const text = reportText(published);
  const anew = <T extends { readonly text: string }>(one: T): T => ({ ...one, text: change(one.text) });
  return {
    ...text,
    sections: text.sections.map((section) => ({ ...section, body: section.body.map(anew) })),
  };
};
const last = reportText(published);
const brief = (text: ReportText) => repeated(text, last).map(({ quote, detail }) => [detail.code, quote.slice(0, 12)]);

const whole = [
  ["repeated-section", "一、总体情况"],
  ["repeated-section", "五、存在的主要问题及改进"],
];

describe("北苑街道2023年报，下一年照搬", () => {
  test.each<[string, (words: string) => string]>([
    ["一字不改", (words) => words],
    ["只改年份", (words) => words.replaceAll("2023", "2024")],
    ["年份和所有的数都改", (words) => words.replace(/\d+/gu, (digits) => String(Number(digits) + 1))],
    ["标点和空格改", (words) => words.replaceAll("，", "， ").replaceAll("。", "；")],
    ["改几个字", (words) => words.replaceAll("我街道", "街道办").replaceAll("群众", "居民")],
  ])("%s：两部分各报一次，不逐段报", (_, change) => expect(brief(copied(change))).toEqual(whole));

  test("改正错字后再用，仍是照搬", () => expect(brief(reportText(corrected))).toEqual(whole));

  test("只有两段照搬，就指出这两段", () => {
    const kept = /^按市、区要求|^1\.严格执行/u;
    const text = copied((words) => (kept.test(words) ? words : words.replace(/[\p{L}]/gu, "新")));
    expect(brief(text)).toEqual([
      ["repeated-paragraph", "按市、区要求做好区政府门"],
      ["repeated-paragraph", "1.严格执行公开监督保障"],
    ]);
  });

  test("上年的段落拆开、换了次序，也认得出", () => {
    const { sections } = last;
    const split = sections.map((section) => ({
      ...section,
      body: section.body
        .flatMap((paragraph) => paragraph.text.split(/(?<=。)/u).map((text) => ({ ...paragraph, text })))
        .toReversed(),
    }));
    expect(brief({ ...last, sections: split }).map(([code]) => code)).toEqual(["repeated-section", "repeated-section"]);
  });

  test("没有上年的正文就不比", () => {
    expect(repeated(last, { title: [], opening: [], sections: [] })).toEqual([]);
  });
});

test("说出与哪一年的报告、有多少相同", () => {
  const words = "修订主动公开全清单，按照清单逐项发布；邀请居民代表走进街道，听取对信息公开工作的意见，逐条研究答复。";
  const [finding] = repeatedIn("一", `2024年${words}及时公布。`, words);
  expect(finding).toMatchObject({
    rule: "text.leftover",
    severity: "warning",
    paragraph: 0,
    detail: { code: "repeated-section", lastYear: 2023, percent: 95 },
  });
});

const own = "修订主动公开全清单，按照清单逐项发布；邀请居民代表走进街道，听取对信息公开工作的意见，逐条研究答复。";

describe("不是照搬", () => {
  test.each<[string, string, string]>([
    [
      "开头一句",
      "根据《中华人民共和国政府信息公开条例》第五十条规定，编制本报告。本报告中所列数据的统计期限自2024年1月1日起，至2024年12月31日止。",
      "根据《中华人民共和国政府信息公开条例》第五十条规定，编制本报告。本报告中所列数据的统计期限自2023年1月1日起，至2023年12月31日止。",
    ],
    [
      "收费一句",
      "根据《政府信息公开信息处理费管理办法》，2024年度北苑街道收取信息处理费情况为：发出收费通知的件数为0件，总金额为0元，实际收取的总金额为0元。",
      "根据《政府信息公开信息处理费管理办法》，2023年度北苑街道收取信息处理费情况为：发出收费通知的件数为0件，总金额为0元，实际收取的总金额为0元。",
    ],
    [
      "没有发生的事",
      "本年度未收到公民、法人和其他组织提出的政府信息公开申请。未发生因政府信息公开工作被申请行政复议、提起行政诉讼的情况，未出现需要追究责任的情况。",
      "本年度未收到公民、法人和其他组织提出的政府信息公开申请。未发生因政府信息公开工作被申请行政复议、提起行政诉讼的情况，未出现需要追究责任的情况。",
    ],
    [
      "数字换了，句式不变",
      "2024年，街道通过区政府门户网站主动公开政府信息320条，其中街乡镇动态150条、通知公告60条、社会救助28条、预算决算公开2条、行政执法公示80条。",
      "2023年，街道通过区政府门户网站主动公开政府信息316条，其中街乡镇动态130条、通知公告57条、社会救助31条、预算决算公开2条、行政执法公示65条。",
    ],
    ["短短一句", "街道高度重视政府信息公开工作，安排专人负责。", "街道高度重视政府信息公开工作，安排专人负责。"],
    [
      "标题",
      "（一）主动公开情况\n（二）依申请公开办理情况\n（三）政府信息资源的规范化、标准化管理情况\n（四）平台建设情况\n（五）监督保障情况",
      "（一）主动公开情况\n（二）依申请公开办理情况\n（三）政府信息资源的规范化、标准化管理情况\n（四）平台建设情况\n（五）监督保障情况",
    ],
    [
      "说的是同样的工作，话是新写的",
      "街道重新梳理主动公开全清单，新增养老服务等三类事项，对照清单每季度自查一次；开放日请来居民代表，当场回应了关于停车难的提问。",
      own,
    ],
    ["上年的话用在别的部分", "街道重新梳理主动公开全清单，新增养老服务等三类事项。", own],
  ])("%s", (_, text, earlier) => expect(repeatedIn("一", text, earlier)).toEqual([]));
});

describe("照搬", () => {
  test.each<[string, string]>([
    ["加了年份", `2024年，${own}`],
    ["换了一个词", own.replace("居民代表", "群众代表")],
    ["换了次序", own.split("；").toReversed().join("；")],
    ["前面加一句标题", `（一）主动公开情况\n${own}`],
    ["数据句是新的，其余照旧", `2024年公开信息320条。${own}`],
    ["全角字母和数字", own.replace("一", "１")],
  ])("%s", (_, text) => {
    expect(repeatedIn("一", text, `（一）主动公开情况\n2023年公开信息316条。${own}`)).toHaveLength(1);
  });
});
