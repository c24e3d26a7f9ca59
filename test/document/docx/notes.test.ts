import { readDocx } from "../../../src/document/docx/read-docx";
import { wordFile, wordParts } from "../../fixtures/docx-of";
import { shown } from "../shown";

const p = (content: string) => `<w:p>${content}</w:p>`;
const t = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
const mark = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
const note = (id: number, text: string) =>
  `<w:footnote w:id="${id}"><w:p><w:r><w:footnoteRef/></w:r>${t(text)}</w:p></w:footnote>`;
const root = (name: string, inside: string) =>
  `<w:${name} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${inside}</w:${name}>`;

/** A document with notes, a comment, and a head on every page. */
function read(body: string): readonly string[] {
  const ties = wordParts({ body })["word/_rels/document.xml.rels"];
  const kinds = ["footnotes", "endnotes", "comments", "header"];
  const more = kinds.map((kind) => `<Relationship Id="${kind}" Type="x/${kind}" Target="${kind}.xml"/>`).join("");
  const parts = {
    "word/_rels/document.xml.rels": ties.replace("</Relationships>", `${more}</Relationships>`),
    "word/footnotes.xml": root(
      "footnotes",
      note(2, "脚注甲") + note(3, `脚注乙</w:t></w:r>${mark("footnote", 3)}<w:r><w:t>`),
    ),
    "word/endnotes.xml": root("endnotes", note(2, "尾注").replaceAll("w:footnote", "w:endnote")),
    "word/comments.xml": root("comments", `<w:comment w:id="0">${p(t("批注"))}</w:comment>`),
    "word/header.xml": root("hdr", p(t("页眉"))),
  };
  return shown(readDocx(wordFile({ body, parts })).blocks);
}

describe("注跟在它所注的一段后面", () => {
  test.each([
    ["脚注", p(t("办结6") + mark("footnote", 2) + t("件。")) + p(t("后")), ["办结6件。", "脚注甲", "后"]],
    ["尾注", p(t("办结6件。") + mark("endnote", 2)), ["办结6件。", "尾注"]],
    ["注了两处的只读一次", p(t("前") + mark("footnote", 2)) + p(t("后") + mark("footnote", 2)), ["前", "脚注甲", "后"]],
    ["注到自己的不绕圈", p(t("前") + mark("footnote", 3)), ["前", "脚注乙"]],
    ["没有的注", p(t("前") + mark("footnote", 9)), ["前"]],
    [
      "格里的注不混进数里，跟在表后面",
      `<w:tbl><w:tr><w:tc>${p(t("甲"))}</w:tc><w:tc>${p(t("1") + mark("footnote", 2))}</w:tc></w:tr></w:tbl>`,
      ["甲|1", "脚注甲"],
    ],
    [
      "批注和页眉不读",
      p(
        `<w:commentRangeStart w:id="0"/>${t("前")}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`,
      ) + `<w:sectPr><w:headerReference r:id="header"/></w:sectPr>`,
      ["前"],
    ],
  ])("%s", (_, body, expected) => expect(read(body)).toEqual(expected));
});
