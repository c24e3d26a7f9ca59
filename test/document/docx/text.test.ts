import { readDocx } from "../../../src/document/docx/read-docx";
import { wordFile } from "../../fixtures/docx-of";
import { shown } from "../shown";

const read = (body: string, styles = "") => shown(readDocx(wordFile({ body, styles })).blocks);
const run = (text: string, properties = "") =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (content: string, properties = "") => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const drawing = `<w:drawing><a:graphic><a:blip r:embed="rId1"/></a:graphic></w:drawing>`;

describe("段落里的文字", () => {
  test.each([
    ["拆成几段的文字连起来", run("政府") + run("信息") + run("公开"), ["政府信息公开"]],
    ["文字里的空格留着", run("2、 主动公开"), ["2、 主动公开"]],
    ["制表符当空格", `${run("电话")}<w:r><w:tab/><w:t>010</w:t></w:r>`, ["电话 010"]],
    ["换行就是另一段", `<w:r><w:t>某街道</w:t><w:br/><w:t>年度报告</w:t></w:r>`, ["某街道", "年度报告"]],
    ["分页符也断开", `<w:r><w:t>甲</w:t><w:br w:type="page"/><w:t>乙</w:t></w:r>`, ["甲", "乙"]],
    ["软连字符看不见", `<w:r><w:t>政府</w:t><w:softHyphen/><w:t>信息</w:t></w:r>`, ["政府信息"]],
    ["不断开的连字符", `<w:r><w:t>2023</w:t><w:noBreakHyphen/><w:t>1</w:t></w:r>`, ["2023-1"]],
    ["零宽字符和不换行空格", run("政\u200b府\u00a0信息"), ["政府 信息"]],
    [
      "书签和校对标记",
      `<w:bookmarkStart w:id="0" w:name="_GoBack"/>${run("网址")}<w:proofErr w:type="spellStart"/><w:bookmarkEnd w:id="0"/>`,
      ["网址"],
    ],
    [
      "超链接",
      `<w:hyperlink r:id="rId5">${run("https://www.bjtzh.gov.cn/")}</w:hyperlink>`,
      ["https://www.bjtzh.gov.cn/"],
    ],
    [
      "智能标记",
      `<w:smartTag w:element="date"><w:smartTagPr><w:attr w:name="Year" w:val="2023"/></w:smartTagPr>${run("2023年")}</w:smartTag>`,
      ["2023年"],
    ],
    [
      "内容控件",
      `<w:sdt><w:sdtPr><w:alias w:val="年度"/></w:sdtPr><w:sdtContent>${run("2023")}</w:sdtContent></w:sdt>${run("年")}`,
      ["2023年"],
    ],
    [
      "插入的留下，删去的不要",
      `${run("收到")}<w:del><w:r><w:delText>5</w:delText></w:r></w:del><w:ins>${run("6")}</w:ins>${run("件")}`,
      ["收到6件"],
    ],
    ["移走的只算一处", `<w:moveFrom>${run("甲")}</w:moveFrom><w:moveTo>${run("甲")}</w:moveTo>`, ["甲"]],
    [
      "隐藏文字",
      run("看得见") + run("看不见", "<w:vanish/>") + run("也看得见", `<w:vanish w:val="0"/>`),
      ["看得见也看得见"],
    ],
    [
      "注音只要正文",
      `<w:r><w:ruby><w:rt>${run("yuan")}</w:rt><w:rubyBase>${run("苑")}</w:rubyBase></w:ruby></w:r>`,
      ["苑"],
    ],
    ["脚注标记", `${run("办结6件")}<w:r><w:footnoteReference w:id="2"/></w:r>${run("。")}`, ["办结6件。"]],
    [
      "域只要结果",
      mark("begin") +
        `<w:r><w:instrText> DATE </w:instrText></w:r>` +
        mark("separate") +
        run("2023") +
        mark("end") +
        run("年"),
      ["2023年"],
    ],
    [
      "域里的域",
      mark("begin") +
        run("IF ") +
        mark("begin") +
        run("X") +
        mark("separate") +
        run("1") +
        mark("end") +
        mark("separate") +
        run("对") +
        mark("end"),
      ["对"],
    ],
    ["没有结束的域不吞掉后文", mark("begin") + `</w:p><w:p>${run("后文")}`, ["后文"]],
    [
      "符号字体的字符",
      `<w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:sym w:font="宋体" w:char="25A1"/><w:t>是</w:t></w:r>`,
      ["□是"],
    ],
    ["空白段落不算", run("　 ") + `</w:p><w:p>${run("有字")}</w:p><w:p>`, ["有字"]],
  ])("%s", (_, content, expected) => expect(read(paragraph(content))).toEqual(expected));

  test("段落标记被删去，和下一段连成一段，格式从后一段", () => {
    const first = paragraph(run("本年度新收"), "<w:rPr><w:del/></w:rPr>");
    expect(read(first + paragraph(run("申请6件"), `<w:outlineLvl w:val="0"/>`))).toEqual(["#1 本年度新收申请6件"]);
  });

  describe("样式里的隐藏", () => {
    const styles =
      `<w:style w:type="character" w:styleId="h"><w:rPr><w:vanish/></w:rPr></w:style>` +
      `<w:style w:type="character" w:styleId="h2"><w:basedOn w:val="h"/></w:style>` +
      `<w:style w:type="paragraph" w:styleId="p"><w:rPr><w:vanish/></w:rPr></w:style>`;
    test.each([
      ["字符样式", paragraph(run("甲") + run("乙", `<w:rStyle w:val="h"/>`)), ["甲"]],
      ["所基于的字符样式", paragraph(run("甲") + run("乙", `<w:rStyle w:val="h2"/>`)), ["甲"]],
      ["段落样式", paragraph(run("乙"), `<w:pStyle w:val="p"/>`) + paragraph(run("甲")), ["甲"]],
      ["段落样式隐藏，文字自己显示", paragraph(run("甲", `<w:vanish w:val="0"/>`), `<w:pStyle w:val="p"/>`), ["甲"]],
      ["字符样式隐藏，文字自己显示", paragraph(run("甲", `<w:rStyle w:val="h"/><w:vanish w:val="false"/>`)), ["甲"]],
    ])("%s", (_, body, expected) => expect(read(body, styles)).toEqual(expected));
  });

  test("目录只是把标题再列一遍，不读", () => {
    const toc = `<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>`;
    const body = paragraph(run("一、总体情况 1"), `<w:pStyle w:val="TOC1"/>`) + paragraph(run("一、总体情况"));
    expect(read(body, toc)).toEqual(["一、总体情况"]);
  });
});

describe("标题级别", () => {
  const style = (id: string, inside: string) => `<w:style w:type="paragraph" w:styleId="${id}">${inside}</w:style>`;
  test.each([
    ["按样式名", style("a", `<w:name w:val="heading 1"/>`), `<w:pStyle w:val="a"/>`, "#1 标题"],
    ["按中文样式名", style("a", `<w:name w:val="标题 2"/>`), `<w:pStyle w:val="a"/>`, "#2 标题"],
    [
      "按样式的大纲级别",
      style("a", `<w:name w:val="章"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr>`),
      `<w:pStyle w:val="a"/>`,
      "#1 标题",
    ],
    [
      "按所基于的样式",
      style("a", `<w:name w:val="heading 3"/>`) + style("b", `<w:basedOn w:val="a"/>`),
      `<w:pStyle w:val="b"/>`,
      "#3 标题",
    ],
    ["按段落自己的大纲级别", "", `<w:outlineLvl w:val="1"/>`, "#2 标题"],
    ["正文文本级别不是标题", "", `<w:outlineLvl w:val="9"/>`, "标题"],
    [
      "样式互相基于，不会绕圈",
      style("a", `<w:basedOn w:val="b"/>`) + style("b", `<w:basedOn w:val="a"/>`),
      `<w:pStyle w:val="a"/>`,
      "标题",
    ],
  ])("%s", (_, styles, properties, expected) =>
    expect(read(paragraph(run("标题"), properties), styles)).toEqual([expected]),
  );
});

describe("图片和文本框", () => {
  test.each([
    ["图片", `<w:r>${drawing}</w:r>${run("甲")}`, ["甲", "[图]"]],
    [
      "旧式图片",
      `<w:r><w:pict><v:shape><v:imagedata r:id="rId1"/></v:shape></w:pict></w:r>${run("甲")}`,
      ["甲", "[图]"],
    ],
    [
      "嵌入的 Excel 表格显示成图片",
      `<w:r><w:object><v:shape><v:imagedata r:id="rId1"/></v:shape></w:object></w:r>${run("甲")}`,
      ["甲", "[图]"],
    ],
    [
      "文本框跟在所在段落之后，新旧两种写法只算一次",
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent><w:p>${run("框里")}</w:p></w:txbxContent></wps:txbx></w:drawing></mc:Choice>` +
        `<mc:Fallback><w:pict><v:textbox><w:txbxContent><w:p>${run("框里")}</w:p></w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>${run("框外")}`,
      ["框外", "框里"],
    ],
  ])("%s", (_, content, expected) => expect(read(paragraph(content))).toEqual(expected));
});
