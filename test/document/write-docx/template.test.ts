import { readDocx } from "../../../src/document/docx/read-docx";
import { attributeOf, childOf, valueOf } from "../../../src/document/docx/word-element";
import { wordElements } from "../../../src/document/docx/word-xml";
import type { DocumentProblem } from "../../../src/document/document-error";
import { DocumentError } from "../../../src/document/document-error";
import { writeDocx } from "../../../src/document/write-docx/write-docx";
import { wordFile, wordParts } from "../../fixtures/docx-of";
import { beiyuanPrintable, someRecord } from "../write/beiyuan-printable";
import { officeTemplate } from "./office-template";
import { all, damageIn, partsOf } from "./strict-reader";

const report = beiyuanPrintable();
const draft = beiyuanPrintable({}, { draft: true, record: someRecord });
const plain = wordParts({ body: "<w:p/>" })["word/document.xml"];
const standard = `<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>`;
const utf16 = (text: string) => new Uint8Array(Uint16Array.from(`\ufeff${text}`, (unit) => unit.charCodeAt(0)).buffer);
const written = async (template: Uint8Array, printable = report) => partsOf(await writeDocx(printable, { template }));

describe("用本单位的 Word 文件做模板", () => {
  test.each([
    ["定稿", report],
    ["草稿，附核对记录", draft],
  ])("%s：写出来的文件合规", async (_, printable) =>
    expect(damageIn(await writeDocx(printable, { template: officeTemplate() }))).toEqual([]),
  );

  test("正文换成年报，模板里的字一个不留", async () => {
    const file = await writeDocx(report, { template: officeTemplate() });
    expect(readDocx(file)).toEqual(readDocx(await writeDocx(report)));
    expect([...partsOf(file).values()].join("")).not.toMatch(/模板正文|张三|批注/);
  });

  test("页面、页眉、页脚和样式是模板的，徽标也在", async () => {
    const parts = await written(officeTemplate());
    expect(parts.get("word/document.xml")).toContain(
      `<w:pgMar w:top="1440" w:right="1800" w:bottom="1440" w:left="1800"`,
    );
    expect(parts.get("word/header1.xml")).toContain("某区某街道文件");
    expect(parts.has("word/media/emblem.png")).toBe(true);
    expect(parts.get("word/styles.xml")).toContain(`<w:color w:val="FF0000"/>`);
  });

  test("表格和模板的版心一样宽", async () => {
    const document = wordElements((await written(officeTemplate())).get("word/document.xml") ?? "");
    const widths = all(document, "tblW").map((one) => attributeOf(one, "w"));
    expect(widths).toEqual(["8306", "8306", "8306"]);
  });

  test("标题用模板的“标题 1”，不再自动编号；模板没有的样式补上", async () => {
    const parts = await written(officeTemplate());
    const document = wordElements(parts.get("word/document.xml") ?? "");
    const heading = all(document, "p").find((one) => all(one, "t").some(({ text }) => text === "一、总体情况"));
    expect(valueOf(childOf(heading, "pPr"), "pStyle")).toBe("1");
    expect(valueOf(childOf(childOf(heading, "pPr"), "numPr"), "numId")).toBe("0");
    expect(all(document, "pStyle").map((one) => attributeOf(one, "val"))).toContain("NianbaoHeading2");
    expect(parts.get("word/styles.xml")).toContain(`<w:name w:val="heading 2"/>`);
  });

  test("宏、外部链接、批注、嵌入的文件和文件属性里的人名不带过来", async () => {
    const parts = await written(officeTemplate());
    expect([...parts.keys()].filter((path) => /vba|comments|embeddings|custom|app\.xml/.test(path))).toEqual([]);
    const text = [...parts.values()].join("");
    expect(text).not.toMatch(/External|attachedTemplate|macroEnabled|李四/);
    expect(parts.get("word/header1.xml")).toContain("<w:hyperlink><w:r><w:t>某街道网站");
  });

  test("草稿：模板原有的页眉上加一行，没有页眉的页补一个", async () => {
    const parts = await written(officeTemplate(), draft);
    expect(parts.get("word/header1.xml")).toMatch(/草稿：.*某区某街道文件/s);
    const document = wordElements(parts.get("word/document.xml") ?? "");
    expect(
      all(document, "headerReference")
        .map((one) => attributeOf(one, "type"))
        .sort(),
    ).toEqual(["default", "even", "first"]);
  });

  test("写出来的文件还可以再当模板，样式不会越来越多", async () => {
    const once = await writeDocx(report);
    const twice = await writeDocx(report, { template: once });
    expect(damageIn(twice)).toEqual([]);
    expect(partsOf(twice).get("word/styles.xml")).toBe(partsOf(once).get("word/styles.xml"));
  });

  test.each<readonly [string, Readonly<Record<string, string | Uint8Array>>]>([
    ["不用前缀", { "word/document.xml": plain.replace("xmlns:w=", "xmlns=").replace(/(<\/?)w:/g, "$1") }],
    ["前缀不叫 w", { "word/document.xml": plain.replaceAll("w:", "x:").replace("xmlns:w=", "xmlns:x=") }],
    ["UTF-16 的部件", { "word/document.xml": utf16(plain.replace("UTF-8", "UTF-16")) }],
  ])("不同软件存的模板：%s", async (_, parts) => {
    const file = await writeDocx(draft, { template: wordFile({ body: "<w:p/>", styles: standard, parts }) });
    expect(damageIn(file)).toEqual([]);
    expect(readDocx(file)).toEqual(readDocx(await writeDocx(draft)));
  });

  test("只有正文、没有样式和页面设置的文件也行", async () => {
    const bare = wordFile({ body: "<w:p/>", parts: { "word/_rels/document.xml.rels": "<Relationships/>" } });
    expect(damageIn(await writeDocx(draft, { template: bare }))).toEqual([]);
  });
});

test.each<readonly [string, Uint8Array, DocumentProblem["code"]]>([
  ["不是 zip", new TextEncoder().encode("年报"), "not-docx"],
  ["zip 但不是 Word 文件", wordFile({ body: "", parts: { "_rels/.rels": "<Relationships/>" } }), "not-docx"],
  ["残缺的", officeTemplate().slice(0, -200), "damaged"],
])("不是 Word 文件的模板不用：%s", async (_, template, code) => {
  const refused = await writeDocx(report, { template }).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(DocumentError);
  expect((refused as DocumentError).problem.code).toBe(code);
});
