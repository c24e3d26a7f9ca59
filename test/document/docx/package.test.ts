import { readDocx } from "../../../src/document/docx/read-docx";
import { wordFile, wordParts } from "../../fixtures/docx-of";
import { shown } from "../shown";

const body = `<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:r><w:t>一、总体情况</w:t></w:r></w:p>`;
const parts = wordParts({ body });
const document = parts["word/document.xml"];
const utf16 = (text: string) =>
  Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8])]);

describe("不同软件存的 Word 文档", () => {
  test.each<readonly [string, Readonly<Record<string, string | Uint8Array>>]>([
    ["通常的", {}],
    [
      "严格格式的名字空间",
      {
        "word/document.xml": document.replace(
          "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
          "http://purl.oclc.org/ooxml/wordprocessingml/main",
        ),
      },
    ],
    ["前缀不叫 w", { "word/document.xml": document.replaceAll("w:", "x:").replace("xmlns:w=", "xmlns:x=") }],
    [
      "不用前缀",
      { "word/document.xml": document.replace("xmlns:w=", "xmlns=").replaceAll("<w:", "<").replaceAll("</w:", "</") },
    ],
    ["UTF-16 的部件", { "word/document.xml": utf16(document.replace("UTF-8", "UTF-16")) }],
    ["部件用绝对路径", { "_rels/.rels": parts["_rels/.rels"].replace(`"word/document.xml"`, `"/word/document.xml"`) }],
    [
      "正文叫别的名字",
      {
        "_rels/.rels": parts["_rels/.rels"].replace("document.xml", "document2.xml"),
        "word/document2.xml": document,
        "word/document.xml": "",
      },
    ],
    ["没有样式和编号", { "word/_rels/document.xml.rels": `<Relationships/>` }],
    [
      "关系指向没有的部件",
      {
        "word/_rels/document.xml.rels": `<Relationships><Relationship Type="x/styles" Target="../没有.xml"/></Relationships>`,
      },
    ],
  ])("%s", (_, changed) =>
    expect(shown(readDocx(wordFile({ body, parts: changed })).blocks)).toEqual(["#1 一、总体情况"]),
  );
});
