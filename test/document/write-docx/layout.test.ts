import {
  attributeOf,
  childOf,
  childrenOf,
  isOn,
  valueOf,
  type WordElement,
} from "../../../src/document/docx/word-element";
import { wordElements } from "../../../src/document/docx/word-xml";
import { writeDocx } from "../../../src/document/write-docx/write-docx";
import { beiyuanPrintable, someRecord } from "../write/beiyuan-printable";
import { all, partsOf } from "./strict-reader";

let parts: ReadonlyMap<string, string>;
let document: WordElement;
const part = (path: string) => wordElements(parts.get(path) ?? "<none/>");
const style = (name: string) => all(part("word/styles.xml"), "style").find((one) => valueOf(one, "name") === name);
const texts = (element: WordElement) => all(element, "t").map(({ text }) => text);

beforeAll(async () => {
  parts = partsOf(await writeDocx(beiyuanPrintable({}, { draft: true, record: someRecord })));
  document = part("word/document.xml");
});

test("A4 纸，天头 37 毫米、订口 28 毫米，版心 156 × 225 毫米，每页 22 行", () => {
  const [setup] = all(document, "sectPr");
  const numbers = (name: string) =>
    Object.fromEntries(
      Object.entries(childOf(setup, name)?.attributes ?? {}).map(([key, value]) => [key.slice(2), value]),
    );
  expect(numbers("pgSz")).toEqual({ w: "11906", h: "16838" });
  expect(numbers("pgMar")).toMatchObject({ top: "2098", left: "1587", right: "1474", bottom: "1984" });
  expect(numbers("docGrid")).toEqual({ type: "lines", linePitch: "579" });
});

test("每行放得下 28 个三号字，放不下 29 个", () => {
  const look = childOf(style("Normal"), "rPr");
  const width = Number(valueOf(look, "sz")) * 10 + Number(valueOf(look, "spacing"));
  const line = 11906 - 1587 - 1474;
  expect(Math.floor(line / width)).toBe(28);
});

test.each([
  ["Title", "方正小标宋简体", "44", undefined],
  ["Normal", "仿宋_GB2312", "32", undefined],
  ["heading 1", "黑体", "32", "0"],
  ["heading 2", "楷体_GB2312", "32", "1"],
  ["footer", "宋体", "28", undefined],
])("样式 %s 用%s，大纲级别看得见", (name, font, size, outline) => {
  const found = style(name);
  expect(attributeOf(childOf(childOf(found, "rPr"), "rFonts"), "eastAsia")).toBe(font);
  expect(valueOf(childOf(found, "rPr"), "sz")).toBe(size);
  expect(valueOf(childOf(found, "pPr"), "outlineLvl")).toBe(outline);
});

test("写着网址的段落靠左：网址换行，前面一行的字不拉开；别的段落两端对齐", () => {
  const aligned = all(document, "p")
    .filter((paragraph) => /网址为|编制本报告/u.test(texts(paragraph).join("")))
    .map((paragraph) => valueOf(childOf(paragraph, "pPr"), "jc"));
  expect(aligned).toEqual([undefined, "left"]);
});

test("没有这些字体的电脑有替代的", () =>
  expect(
    all(part("word/fontTable.xml"), "font").map((font) => [attributeOf(font, "name"), valueOf(font, "altName")]),
  ).toEqual([
    ["方正小标宋简体", "华文中宋"],
    ["仿宋_GB2312", "仿宋"],
    ["黑体", "SimHei"],
    ["楷体_GB2312", "楷体"],
    ["宋体", "SimSun"],
  ]));

test("题目两行，一级、二级标题是真的标题", () => {
  const styled = (id: string) =>
    all(document, "p")
      .filter((one) => valueOf(childOf(one, "pPr"), "pStyle") === id)
      .map((one) => texts(one).join(""));
  expect(styled("NianbaoTitle")).toEqual(["北京市通州区人民政府北苑街道办事处", "2023年政府信息公开工作年度报告"]);
  expect(styled("NianbaoHeading1")).toHaveLength(6);
  expect(styled("NianbaoHeading2")).toContain("（五）政府信息公开监督保障及教育培训");
});

test("单数页的页码在右，双数页的在左", () => {
  expect(isOn(part("word/settings.xml"), "evenAndOddHeaders")).toBe(true);
  const aligned = ["word/footer1.xml", "word/footer2.xml"].map((path) => [
    texts(part(path)).join(""),
    all(part(path), "jc").map((one) => attributeOf(one, "val")),
  ]);
  expect(aligned).toEqual([
    ["— 1 —", ["right"]],
    ["— 1 —", ["left"]],
  ]);
});

test("表头每页重复，行不拆开，表宽等于版心", () => {
  const tables = all(document, "tbl");
  const heads = tables.map((table) => all(table, "tblHeader").length);
  expect(heads).toEqual([0, 3, 3, 2]);
  for (const table of tables) {
    expect(all(table, "cantSplit")).toHaveLength(childrenOf(table, "tr").length);
    expect(attributeOf(childOf(childOf(table, "tblPr"), "tblW"), "w")).toBe("8845");
  }
});

test("草稿在每一页上和文件属性里都写明", () => {
  expect(texts(part("word/header1.xml"))).toEqual(["草稿：核对发现的错误尚未改正，请勿发布"]);
  expect(texts(part("word/header2.xml"))).toEqual(["草稿：核对发现的错误尚未改正，请勿发布"]);
  expect(parts.get("docProps/core.xml")).toContain("<cp:contentStatus>草稿</cp:contentStatus>");
});

test("核对记录另起一页，一条不少，长的说明接着往下写", () => {
  const record = all(document, "tbl").at(-1);
  const rows = childrenOf(record, "tr").map((row) => childrenOf(row, "tc").map((cell) => texts(cell).join("")));
  expect(rows.slice(0, 3)).toEqual([
    ["核对记录"],
    ["类别", "位置", "项目", "数值", "说明"],
    ["概况", "", "台账行数", "380", "读取 380 行＝计入 378 行＋不计入 2 行＋待定 0 行。"],
  ]);
  expect(rows.map((row) => row.at(-1)).join("")).toContain(someRecord[2]?.text);
  expect(rows.at(-1)?.[0]).toContain("审签人");
});
