import { readDocx } from "../../../src/document/docx/read-docx";
import { numberForm } from "../../../src/document/docx/number-forms";
import { wordFile } from "../../fixtures/docx-of";
import { shown } from "../shown";

const level = (depth: number, format: string, text: string, more = "") =>
  `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
const family = (id: number, levels: string) => `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
const list = (id: number, of: number, more = "") =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
const item = (text: string, listId: number, depth = 0) =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${listId}"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const plain = (text: string, style = "") =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const read = (body: string, numbering: string, styles = "") =>
  shown(readDocx(wordFile({ body, numbering, styles })).blocks);

const official = family(
  0,
  level(0, "chineseCountingThousand", "%1、") + level(1, "chineseCounting", "（%2）") + level(2, "decimal", "%3."),
);

describe("自动编号写进文字里", () => {
  test("三级编号，下级在上级之后重新开始", () => {
    const body =
      item("总体情况", 1) +
      item("主动公开", 1, 1) +
      item("甲", 1, 2) +
      item("乙", 1, 2) +
      item("依申请公开", 1, 1) +
      item("丙", 1, 2) +
      item("主动公开政府信息情况", 1) +
      item("丁", 1, 1);
    expect(read(body, official + list(1, 0))).toEqual([
      "一、总体情况",
      "（一）主动公开",
      "1.甲",
      "2.乙",
      "（二）依申请公开",
      "1.丙",
      "二、主动公开政府信息情况",
      "（一）丁",
    ]);
  });

  test("中间没有编号的段落不打断计数", () =>
    expect(read(item("甲", 1) + plain("正文") + item("乙", 1), official + list(1, 0))).toEqual([
      "一、甲",
      "正文",
      "二、乙",
    ]));

  test("同一套编号的两个列表接着数，说了重新开始的才重新开始", () => {
    const anew = `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>`;
    const lists = list(1, 0) + list(2, 0) + list(3, 0, anew);
    expect(read(item("甲", 1) + item("乙", 2) + item("丙", 3) + item("丁", 3), official + lists)).toEqual([
      "一、甲",
      "二、乙",
      "一、丙",
      "二、丁",
    ]);
  });

  test("从别的数开始", () => {
    const from3 = family(0, level(0, "decimal", "%1.").replace(`w:start w:val="1"`, `w:start w:val="3"`));
    expect(read(item("甲", 1), from3 + list(1, 0))).toEqual(["3.甲"]);
  });

  test("多级数字，正规形式只用阿拉伯数字", () => {
    const nested = family(0, level(0, "chineseCounting", "%1、") + level(1, "decimal", "%1.%2", "<w:isLgl/>"));
    expect(read(item("甲", 1) + item("乙", 1, 1), nested + list(1, 0))).toEqual(["一、甲", "1.1乙"]);
  });

  test("编号之后是空格的留一个空格", () => {
    const spaced = family(0, level(0, "decimal", "%1.", `<w:suff w:val="space"/>`));
    expect(read(item("甲", 1), spaced + list(1, 0))).toEqual(["1. 甲"]);
  });

  test("项目符号不是编号", () =>
    expect(read(item("甲", 1), family(0, level(0, "bullet", "\uf06c")) + list(1, 0))).toEqual(["甲"]));

  test("由样式带来的编号，段落可以取消", () => {
    const heading = `<w:style w:type="paragraph" w:styleId="h"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`;
    const none = item("丙", 0).replace("<w:numPr>", `<w:pStyle w:val="h"/><w:numPr>`);
    expect(read(plain("甲", "h") + plain("乙", "h") + none, official + list(1, 0), heading)).toEqual([
      "#1 一、甲",
      "#1 二、乙",
      "#1 丙",
    ]);
  });

  test("列表样式里的编号", () => {
    const linked = `<w:abstractNum w:abstractNumId="5"><w:numStyleLink w:val="公文"/></w:abstractNum>`;
    const style = `<w:style w:type="numbering" w:styleId="公文"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`;
    expect(read(item("甲", 2), official + linked + list(1, 0) + list(2, 5), style)).toEqual(["一、甲"]);
  });

  test("连段落标记一起隐藏的一条不占号", () => {
    const hidden = item("乙", 1)
      .replace("</w:pPr>", "<w:rPr><w:vanish/></w:rPr></w:pPr>")
      .replace("<w:r>", "<w:r><w:rPr><w:vanish/></w:rPr>");
    expect(read(item("甲", 1) + hidden + item("丙", 1), official + list(1, 0))).toEqual(["一、甲", "二、丙"]);
  });

  test("指向没有的编号，文字照读", () => expect(read(item("甲", 7), "")).toEqual(["甲"]));
});

test.each([
  ["chineseCounting", 10, "十"],
  ["chineseCounting", 21, "二十一"],
  ["chineseCountingThousand", 105, "一百零五"],
  ["chineseCountingThousand", 1010, "一千零一十"],
  ["chineseLegalSimplified", 12, "壹拾贰"],
  ["ideographDigital", 10, "一〇"],
  ["ideographTraditional", 2, "乙"],
  ["decimalEnclosedCircle", 3, "③"],
  ["decimalEnclosedCircleChinese", 21, "㉑"],
  ["decimalEnclosedParen", 4, "⑷"],
  ["decimalEnclosedFullstop", 5, "⒌"],
  ["ideographEnclosedCircle", 1, "㊀"],
  ["decimalFullWidth", 12, "１２"],
  ["decimalZero", 7, "07"],
  ["upperLetter", 27, "AA"],
  ["lowerRoman", 14, "xiv"],
  ["没有听说过的格式", 6, "6"],
  ["chineseCounting", 0, "0"],
])("%s 的第 %d 个写作 %s", (format, n, expected) => expect(numberForm(format, n)).toBe(expected));
