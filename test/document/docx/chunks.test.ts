import { readDocx } from "../../../src/document/docx/read-docx";
import { maxChunksSize } from "../../../src/document/limits";
import { wordFile, wordParts } from "../../fixtures/docx-of";
import { problemOf } from "../problem-of";
import { shown } from "../shown";

const bytes = (text: string) => new TextEncoder().encode(text);
const p = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const chunk = `<w:altChunk r:id="rId7"/>`;

/** A Word file into which other files were put as a whole. */
function withChunk(path: string, content: string | Uint8Array | undefined, body = p("前") + chunk + p("后")) {
  const ties = wordParts({ body })["word/_rels/document.xml.rels"];
  const tie = `<Relationship Id="rId7" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk" Target="${path}"/>`;
  const parts = { "word/_rels/document.xml.rels": ties.replace("</Relationships>", `${tie}</Relationships>`) };
  return wordFile({ body, parts: content === undefined ? parts : { ...parts, [`word/${path}`]: content } });
}

const page = "<html><body><p>甲</p><table><tr><td>乙<td>1</table></body></html>";
const archive = (encoding: string, body: string) =>
  `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="--=part"\r\n\r\n----=part\r\n` +
  `Content-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n----=part--`;
const quoted = [...bytes(page)]
  .map((byte) => (byte === 0x3d || byte > 126 ? `=${byte.toString(16)}` : String.fromCharCode(byte)))
  .join("")
  .replace("<table>", "<ta=\r\nble>");

describe("整个插入的文件（altChunk）", () => {
  test.each([
    ["网页", "a.htm", page, ["甲", "乙|1"]],
    ["单个文件的网页，引用可打印编码", "a.mht", archive("quoted-printable", quoted), ["甲", "乙|1"]],
    ["单个文件的网页，base64 编码", "a.mht", archive("base64", Buffer.from(page).toString("base64")), ["甲", "乙|1"]],
    ["Word 文档", "a.docx", wordFile({ body: p("甲") }), ["甲"]],
    ["Word 文档里再插入网页", "a.docx", withChunk("b.html", page, chunk), ["甲", "乙|1"]],
    ["纯文本", "a.txt", "甲\r\n乙", ["甲", "乙"]],
  ])("%s：在它的位置读出来", (_, path, content, expected) =>
    expect(shown(readDocx(withChunk(path, content)).blocks)).toEqual(["前", ...expected, "后"]),
  );

  test.each([
    ["不会读的种类", "a.rtf", "{\\rtf1 甲}", { code: "foreign-part", part: "word/a.rtf" }],
    ["文件不在", "a.htm", undefined, { code: "foreign-part", part: "word/a.htm" }],
    ["网页是空的", "a.htm", "", { code: "foreign-part", part: "word/a.htm" }],
  ])("%s：说出来，不当没有", (_, path, content, problem) =>
    expect(problemOf(() => readDocx(withChunk(path, content)))).toEqual(problem),
  );

  test("同一份插入几十万遍，到上限为止", () => {
    const large = page + "<p></p>".repeat(1_000);
    const file = withChunk("a.htm", large, chunk.repeat(300_000));
    expect(problemOf(() => readDocx(file))).toMatchObject({ what: "size", limit: maxChunksSize });
  });

  test("文档里插入文档，一层套一层，到底了照样读完", () => {
    let file = wordFile({ body: p("甲") });
    for (let depth = 0; depth < 30; depth++) file = withChunk("a.docx", file, chunk);
    expect(shown(readDocx(file).blocks)).toEqual(["甲"]);
  });
});
