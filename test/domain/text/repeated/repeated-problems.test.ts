import { repeatedIn } from "./two-years";

const last =
  "2023年工作取得一定成效，但仍存在以下问题：一是公开内容不够丰富；二是政策解读形式较单一；三是工作人员业务能力有待提高。\n下一步，将丰富公开内容，增强解读效果。";
const quotes = (text: string) => repeatedIn("五", text, last).map(({ quote }) => quote);

describe("上年的问题，本年一字不差", () => {
  test.each<[string, readonly string[]]>([
    ["1.公开内容不够丰富。2.群众参与度较低。", ["1.公开内容不够丰富"]],
    ["（一）政策解读形式较单一。", ["（一）政策解读形式较单一"]],
    ["存在的问题：一是工作人员业务能力有待提高；二是公开不及时。", ["一是工作人员业务能力有待提高"]],
    ["三是公开内容不够丰富；四是政策解读形式较单一。", ["三是公开内容不够丰富", "四是政策解读形式较单一"]],
    ["政策解读 形式较单一。", ["政策解读 形式较单一"]],
  ])("%s", (text, expected) => expect(quotes(text)).toEqual(expected));

  test("说出是哪一年的报告", () => {
    expect(repeatedIn("五", "1.公开内容不够丰富。", last)[0]?.detail).toMatchObject({
      code: "repeated-problem",
      section: "五",
      lastYear: 2023,
    });
  });
});

describe("不是重复的问题", () => {
  test.each([
    "针对公开内容不够丰富的问题，新设了惠企政策专栏。",
    "上年报告指出的问题中，公开内容不够丰富已经整改，政策解读形式较单一有所改观。",
    "（一）上年问题的改进情况\n1.公开内容不够丰富。已增设专栏。",
    "2024年工作取得一定成效，但仍存在以下问题：一是社区一级的公开还不均衡。",
    "下一步，将丰富公开内容，增强解读效果。",
    "公开内容在数量上增加了，但分类不够清楚，群众查找不便。",
    "内容不丰富。",
  ])("%s", (text) => expect(quotes(text)).toEqual([]));

  test("第一部分不看问题", () => expect(repeatedIn("一", "1.公开内容不够丰富。", last)).toEqual([]));
});
