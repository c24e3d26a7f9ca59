import { strToU8, zipSync } from "fflate";
import { writeDocx } from "../../../src/document/write-docx/write-docx";
import { beiyuanPrintable, someRecord } from "../write/beiyuan-printable";
import { damageIn, partsOf } from "./strict-reader";

const finished = beiyuanPrintable();
const draft = beiyuanPrintable({}, { draft: true, record: someRecord });

test.each([
  ["定稿", finished],
  ["草稿，附核对记录", draft],
])("%s：元素的次序、关系、类型、合并的单元格都合规", async (_, report) =>
  expect(damageIn(await writeDocx(report))).toEqual([]),
);

test("同样的年报写出来每个字节都一样", async () => expect(await writeDocx(draft)).toEqual(await writeDocx(draft)));

test("文件里没有日期，没有人名，没有宏", async () => {
  const parts = partsOf(await writeDocx(draft));
  const text = [...parts.values()].join("");
  expect(text).not.toMatch(/dcterms|creator|lastModifiedBy|rsid|20\d\d-\d\d-\d\dT/);
  expect([...parts.keys()].sort()).toEqual([
    "[Content_Types].xml",
    "_rels/.rels",
    "docProps/core.xml",
    "word/_rels/document.xml.rels",
    "word/document.xml",
    "word/fontTable.xml",
    "word/footer1.xml",
    "word/footer2.xml",
    "word/header1.xml",
    "word/header2.xml",
    "word/settings.xml",
    "word/styles.xml",
  ]);
});

test("正文里不能写进文件的字符去掉，尖括号和 & 照样是文字", async () => {
  const report = beiyuanPrintable({ paragraph: (text) => text.replace("北苑", "\u0001<b>\ud800&苑\u0000") });
  const file = await writeDocx(report);
  expect(damageIn(file)).toEqual([]);
  expect(partsOf(file).get("word/document.xml")).toContain("&lt;b&gt;&amp;苑");
});

test.each<readonly [string, string | RegExp, string, string]>([
  ["次序颠倒", /(<w:spacing [^>]*\/>)(<w:ind [^>]*\/>)/, "$2$1", "word/styles.xml: spacing too late in pPr"],
  ["没有的样式", '<w:pStyle w:val="NianbaoTitle"/>', '<w:pStyle w:val="标题"/>', "no style 标题"],
  ["断了的关系", "styles.xml", "style.xml", "word/document.xml leads to word/style.xml"],
  ["少一列", '<w:gridSpan w:val="7"/>', '<w:gridSpan w:val="6"/>', "row 0 has 9 of 10 columns"],
  ["合并没有开头", '<w:vMerge w:val="restart"/>', "", "row 1: column 0+3 goes on from nothing"],
])("检查认得出毛病：%s", async (_, from, to, damage) => {
  const parts = [...partsOf(await writeDocx(finished))].map(([path, text]) => [path, text.replace(from, to)] as const);
  const file = zipSync(Object.fromEntries(parts.map(([path, text]) => [path, strToU8(text)])));
  expect(damageIn(file)).toContain(damage);
});
