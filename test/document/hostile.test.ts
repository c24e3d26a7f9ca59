import fc from "fast-check";
import { zipSync } from "fflate";
import { readDocx } from "../../src/document/docx/read-docx";
import { readHtml } from "../../src/document/html/read-html";
import { docxZipLimits, maxPageDepth, maxPartSize, maxTableCells } from "../../src/document/limits";
import { beiyuanDocx, beiyuanHtml } from "../fixtures/beiyuan-document";
import { wordFile, wordParts } from "../fixtures/docx-of";
import { problemOf } from "./problem-of";
import { processorTime } from "../fixtures/processor-time";

const bytes = (text: string) => new TextEncoder().encode(text);
const docxProblem = (file: Uint8Array) => problemOf(() => readDocx(file));
const htmlProblem = (page: string | Uint8Array) =>
  problemOf(() => readHtml(typeof page === "string" ? bytes(page) : page));
const text = "<w:p><w:r><w:t>甲</w:t></w:r></w:p>";
const withDocument = (xml: string | Uint8Array) => wordFile({ body: "", parts: { "word/document.xml": xml } });

/** A compound file that names one stream. */
function compoundFile(stream: string): Uint8Array {
  const head = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(504).fill(0)];
  return Uint8Array.from([...head, ...[...`${stream}\0`].flatMap((letter) => [letter.charCodeAt(0), 0])]);
}

/** So many bytes that do not pack as if they were all alike. */
function uneven(size: number): Uint8Array {
  const some = Uint8Array.from({ length: 20_000 }, (_, i) => (i * i) >> 7);
  const whole = new Uint8Array(size);
  for (let at = 0; at < size; at += some.length) whole.set(some.subarray(0, size - at), at);
  return whole;
}

describe("不是要读的文件", () => {
  test.each([
    ["空文件", new Uint8Array(0), "not-docx"],
    ["网页改名成的 .docx", bytes("<html></html>"), "not-docx"],
    ["旧格式 .doc", compoundFile("WordDocument"), "old-doc"],
    ["设了打开密码", compoundFile("EncryptedPackage"), "encrypted"],
    ["普通压缩包", zipSync({ "说明.txt": bytes("你好") }), "not-docx"],
    ["不是 Word 的文档", withDocument("<workbook/>"), "not-docx"],
    ["没有声明名字空间的正文", withDocument("<w:document/>"), "not-docx"],
    ["没有正文部件", zipSync({ "_rels/.rels": bytes(wordParts({ body: "" })["_rels/.rels"]) }), "damaged"],
    ["没有文字", wordFile({ body: "" }), "no-text"],
  ])("%s", (_, file, code) => expect(docxProblem(file)?.code).toBe(code));

  test.each([
    ["空文件", "", "not-html"],
    ["纯文本", "一、总体情况", "not-html"],
    ["Word 文档", beiyuanDocx(), "not-html"],
    ["PDF", "%PDF-1.7\n%\0\0", "not-html"],
    [
      "单个文件的网页存档",
      "From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n<html>",
      "web-archive",
    ],
    ["没有文字", "<html><body><script>1</script></body></html>", "no-text"],
  ])("%s", (_, page, code) => expect(htmlProblem(page)?.code).toBe(code));

  test("全是图片的扫描件，说有几张", () => expect(htmlProblem("<img><img>")).toEqual({ code: "no-text", pictures: 2 }));
});

describe("损坏的 Word 文档", () => {
  test.each([
    ["标签没有闭合", "<w:document><w:body>"],
    ["标签交错", `<d xmlns:w="x"><w:a><w:b></w:a></w:b></d>`],
    ["自带实体定义", `<!DOCTYPE d [<!ENTITY a "甲">]><d>&a;</d>`],
    ["实体套实体", `<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><d>&b;</d>`],
    ["外部实体", `<!DOCTYPE d SYSTEM "file:///etc/passwd"><d/>`],
    ["没有的实体", "<d>&nbsp;</d>"],
    ["不合编码的字节", Uint8Array.of(0x3c, 0x61, 0xff, 0x2f, 0x3e)],
    ["空部件", ""],
  ])("%s", (_, xml) => expect(docxProblem(withDocument(xml))?.code).toBe("damaged"));
});

describe("要的太多", () => {
  test.each([
    [
      "部件太多",
      () => ({ ...Object.fromEntries(Array.from({ length: docxZipLimits.maxEntries }, (_, i) => [`x/${i}`, ""])) }),
      "entries",
    ],
    ["压缩得太狠", () => ({ "word/media/1.png": new Uint8Array(16 * 1024 * 1024) }), "ratio"],
    ["正文太大", () => ({ "word/document.xml": uneven(maxPartSize + 1) }), "size"],
    ["标签套得太深", () => ({ "word/document.xml": "<a>".repeat(100_000) }), "depth"],
    ["标签太多", () => ({ "word/document.xml": `<a>${"<b/>".repeat(1_000_000)}</a>` }), "tags"],
  ])("Word 文档：%s", (_, parts, what) =>
    expect(docxProblem(wordFile({ body: text, parts: parts() }))).toMatchObject({ code: "too-large", what }),
  );

  test("Word 表格占的地方太多", () => {
    const cell = `<w:tc><w:tcPr><w:gridSpan w:val="99"/></w:tcPr>${text}</w:tc>`;
    const row = `<w:tr>${cell.repeat(100)}</w:tr>`;
    expect(docxProblem(wordFile({ body: `<w:tbl>${row.repeat(60)}</w:tbl>` }))).toMatchObject({
      what: "cells",
      limit: maxTableCells,
    });
  });

  test.each([
    ["一百万层", "<div>".repeat(1_100_000), { what: "tags" }],
    ["十万层", "<div>".repeat(100_000), { what: "depth" }],
    ["十万张表套在一起", "<table><tr><td>".repeat(33_000), { what: "depth" }],
    ["比深度的上限多一层", "<i>".repeat(maxPageDepth + 2), { what: "depth" }],
    ["文件太大", " ".repeat(33 * 1024 * 1024), { what: "size" }],
    ["表格占的地方太多", `<table>${`<tr>${"<td colspan=99>甲".repeat(60)}`.repeat(100)}`, { what: "cells" }],
  ])("网页：%s", (_, page, problem) => expect(htmlProblem(page)).toMatchObject({ code: "too-large", ...problem }));

  test.each([
    ["几千层没有闭合的标签", "<p><font>甲".repeat(2_000)],
    ["一个标签有几十万个属性", `<p ${Array.from({ length: 300_000 }, (_, i) => `a${i}`).join(" ")}>甲`],
    ["几百万个空白", `<p>${" ".repeat(5_000_000)}甲`],
    ["几十万个对不上的结束标签", `${"<b>".repeat(200)}甲${"</i>".repeat(400_000)}`],
    ["一直没有结束的注释", `<p>甲<!--${"-".repeat(2_000_000)}`],
    ["互相重叠的大合并格", `<table>${"<tr><td rowspan=65534 colspan=100>甲".repeat(60)}`],
    ["几百层的框", `${"<div>".repeat(2_000)}甲`],
    ["几十张表套在一起", `${"<table><tr><td>".repeat(200)}甲`],
  ])("网页：%s，照样很快读完", (_, page) => {
    const taken = processorTime();
    expect(htmlProblem(page)).toBeUndefined();
    expect(taken()).toBeLessThan(3_000);
  });
});

describe("无论什么字节，只会读成文档或以 DocumentError 收场", () => {
  const [docx, html] = [beiyuanDocx(), beiyuanHtml()];
  const flipped = (file: Uint8Array, bits: readonly number[]) => {
    const copy = file.slice();
    for (const bit of bits) copy[(bit >> 3) % copy.length] = (copy[(bit >> 3) % copy.length] ?? 0) ^ (1 << (bit & 7));
    return copy;
  };

  test("Word 文档截断在任何地方", () => {
    for (let length = 0; length < docx.length; length += 61) {
      expect(docxProblem(docx.slice(0, length))?.code).toMatch(/damaged|not-docx/);
    }
  });

  test("网页截断在任何地方", () => {
    for (let length = 0; length < html.length; length += 997) htmlProblem(html.slice(0, length));
  });

  test.each([
    ["Word 文档", docx, docxProblem],
    ["网页", html, htmlProblem],
  ] as const)("%s里翻转几位", (_, file, problem) =>
    fc.assert(
      fc.property(
        fc.array(fc.nat(file.length * 8), { minLength: 1, maxLength: 4 }),
        (bits) => void problem(flipped(file, bits)),
      ),
      { numRuns: 150 },
    ),
  );

  test("随机字节", () =>
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (noise) => {
        docxProblem(noise);
        docxProblem(Uint8Array.of(0x50, 0x4b, 3, 4, ...noise));
        htmlProblem(noise);
      }),
    ));

  const piece = (words: string) => fc.array(fc.constantFrom(...words.split(" ")), { maxLength: 60 });

  test("包装完好而内容乱写的部件", () =>
    fc.assert(
      fc.property(
        fc.constantFrom("word/document.xml", "word/styles.xml", "word/numbering.xml", "word/_rels/document.xml.rels"),
        piece(
          `<w:p> </w:p> <w:tbl> </w:tbl> <w:tr> </w:tr> <w:tc> </w:tc> <w:r> </w:r> <w:t> </w:t> <w:vMerge/> <w:ins/> 甲 & < > " ]]> <!-- <w:num <w:lvl w:val="9"/>`,
        ),
        fc.nat(400),
        (path, pieces, at) => {
          const parts: Readonly<Record<string, string | Uint8Array>> = wordParts({ body: text + text });
          const whole = String(parts[path]);
          docxProblem(
            wordFile({ body: "", parts: { ...parts, [path]: whole.slice(0, at) + pieces.join("") + whole.slice(at) } }),
          );
        },
      ),
      { numRuns: 200 },
    ));

  test("排列完好而次序乱的元素", () =>
    fc.assert(
      fc.property(
        fc.letrec((tie) => ({
          element: fc
            .tuple(
              fc.constantFrom(
                ..."p tbl tr tc r t ins del sdt sdtContent txbxContent fldChar vMerge tcPr pPr".split(" "),
              ),
              tie("inside"),
            )
            .map(([name, inside]) => `<w:${name}>${inside}</w:${name}>`),
          inside: fc.oneof(
            { maxDepth: 5 },
            fc.constant("甲"),
            fc.array(tie("element"), { maxLength: 4 }).map((parts) => parts.join("")),
          ),
        })).inside,
        (body) => void docxProblem(wordFile({ body: `${text}${String(body)}` })),
      ),
      { numRuns: 200 },
    ));

  test("乱写的网页", () =>
    fc.assert(
      fc.property(
        piece(
          `<table> </table> <tr> </tr> <td> </td> <td colspan=3> <td rowspan=0> <p> </p> <div> </div> <br> <ol> <li> <h1> </h1> <nav> </nav> <article> <header> <svg> </svg> <title> <pre> </pre> <script> <!-- --> <form> </form> 甲 一、总体情况 & < > " ' <img <a/b=c>`,
        ),
        (pieces) => void htmlProblem(pieces.join("")),
      ),
      { numRuns: 300 },
    ));
});
