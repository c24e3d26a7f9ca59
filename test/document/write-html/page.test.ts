import { JSDOM } from "jsdom";
import { articleHtml, articleText, writeHtml } from "../../../src/document/write-report";
import { beiyuanPrintable, someRecord } from "../write/beiyuan-printable";

const chart = { caption: "申请人 <类别>", svg: `<svg xmlns="http://www.w3.org/2000/svg"><text>自然人 6</text></svg>` };
const draft = beiyuanPrintable({}, { draft: true, record: someRecord });
const pageOf = (html: string) => new JSDOM(html).window.document;
const page = pageOf(writeHtml(draft, { charts: [chart] }));
const words = (selector: string) => [...page.querySelectorAll(selector)].map(({ textContent }) => textContent);

describe("网页", () => {
  test("语言、题目、标题齐全", () => {
    expect(page.documentElement.lang).toBe("zh-CN");
    expect(page.title).toBe("北京市通州区人民政府北苑街道办事处2023年政府信息公开工作年度报告");
    expect(words("h1")).toEqual(["北京市通州区人民政府北苑街道办事处2023年政府信息公开工作年度报告"]);
    expect(words("article h2").map((text) => text?.slice(0, 2))).toEqual([
      "一、",
      "2、",
      "三、",
      "四、",
      "五、",
      "六、",
    ]);
    expect(words("article h3")[0]).toBe("（一）主动公开情况");
  });

  test("自己就是全部：没有脚本，不引用任何别的文件", () => {
    const html = writeHtml(draft, { charts: [chart] }).replace("http://www.w3.org/2000/svg", "");
    expect(html).not.toMatch(/<script|<link|<img|<iframe|@import|url\(|\son\w+=|\ssrc=|\shref=/);
  });

  test("每张表以所在部分的标题为题，标题不写两遍", () =>
    expect(words("article caption").map((text) => text?.slice(0, 6))).toEqual([
      "2、 主动公",
      "三、收到和处",
      "四、政府信息",
    ]));

  test("图解放在第一部分之后，各有说明", () => {
    const figure = page.querySelector("figure");
    expect(figure?.querySelector("svg text")?.textContent).toBe("自然人 6");
    expect(figure?.querySelector("figcaption")?.textContent).toBe("申请人 <类别>");
    const next = figure?.closest("aside")?.nextElementSibling;
    expect(next?.querySelector("caption")?.textContent).toContain("主动公开政府信息情况");
  });

  test("草稿和核对记录在正文之外", () => {
    expect(page.querySelector("body > aside:first-child")?.textContent).toBe("草稿：核对发现的错误尚未改正，请勿发布");
    expect(page.querySelector("body > aside:last-child th")?.textContent).toBe("类别");
    expect(page.querySelector("article")?.textContent).not.toMatch(/草稿|审签人/);
  });

  test("尖括号、引号和 & 是文字，不是标记", () => {
    const report = beiyuanPrintable({
      paragraph: (text) => text.replace("依据", `<script>alert("1")</script>&amp;依据`),
      cells: { "t3.received.person": `<b>6</b>` },
    });
    const read = pageOf(writeHtml(report));
    expect(read.querySelectorAll("script, td b")).toHaveLength(0);
    expect(read.querySelector("p")?.textContent).toMatch(/^<script>alert\("1"\)<\/script>&amp;依据/);
  });
});

/** The texts of the heads that a figure names, by the table and the order of its figures. */
function headsOf(table: number, figure: number): readonly (string | null | undefined)[] {
  const cell = page.querySelectorAll("article table")[table]?.querySelectorAll("td")[figure];
  return (cell?.headers ?? "").split(" ").map((id) => page.getElementById(id)?.textContent);
}

test.each<readonly [string, number, number, readonly string[]]>([
  ["表二 行政规范性文件现行有效", 0, 5, ["第二十条第（一）项", "现行有效件数", "行政规范性文件"]],
  ["表二 行政强制", 0, 8, ["第二十条第（六）项", "本年处理决定数量", "行政强制"]],
  ["表三 新收、自然人", 1, 0, ["申请人情况", "自然人", "一、本年新收政府信息公开申请数量"]],
  [
    "表三 属于国家秘密、商业企业",
    1,
    29,
    ["申请人情况", "法人或其他组织", "商业企业", "三、本年度办理结果", "（三）不予公开", "1.属于国家秘密"],
  ],
  ["表四 复议后起诉总计", 2, 14, ["行政诉讼", "复议后起诉", "总计"]],
])("每个数说得出自己的表头：%s", (_, table, figure, heads) =>
  expect([...headsOf(table, figure)].sort()).toEqual([...heads].sort()),
);

test.each([
  ["第二十条第（一）项", "colgroup"],
  ["本年制发件数", "col"],
  ["规章", "row"],
  ["（三）不予公开", "rowgroup"],
  ["行政诉讼", "colgroup"],
])("表头“%s”的范围是 %s", (label, scope) =>
  expect([...page.querySelectorAll("th")].find((head) => head.textContent === label)?.scope).toBe(scope),
);

test("表二每一项自成一组行，表三、表四的表头在 thead", () =>
  expect(
    [...page.querySelectorAll("article table")].map((table) => [
      table.querySelectorAll("thead tr").length,
      table.querySelectorAll("tbody").length,
      table.querySelectorAll("colgroup").length,
    ]),
  ).toEqual([
    [0, 4, 2],
    [3, 1, 4],
    [3, 1, 3],
  ]));

describe("贴到 Word 或网站编辑器里", () => {
  const piece = pageOf(articleHtml(beiyuanPrintable()));

  test("只有文章，样式写在元素上", () => {
    expect(articleHtml(beiyuanPrintable())).toMatch(/^<article lang="zh-CN">/);
    expect(piece.querySelectorAll("style, main, aside")).toHaveLength(0);
    expect(piece.querySelector("td")?.style.border).toContain("1px solid");
    expect(piece.querySelector("article p")?.getAttribute("style")).toContain("text-indent:2em");
  });

  test("和网页上的文章一字不差", () =>
    expect(piece.querySelector("article")?.textContent).toBe(
      pageOf(writeHtml(beiyuanPrintable())).querySelector("article")?.textContent,
    ));

  test("草稿照样写明", () => expect(articleHtml(draft)).toMatch(/^<aside.*草稿/));
});

test("纯文本：一段一行，表格用制表符隔开", () => {
  const lines = articleText(draft).split("\n");
  expect(lines.slice(0, 3)).toEqual([
    "草稿：核对发现的错误尚未改正，请勿发布",
    "北京市通州区人民政府北苑街道办事处",
    "2023年政府信息公开工作年度报告",
  ]);
  expect(lines).toContain("行政处罚\t56");
  expect(lines).toContain("三、本年度办理结果\t（一）予以公开\t\t5\t0\t0\t0\t0\t0\t5");
  expect(lines).toContain("\t（三）不予公开\t1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0");
});
