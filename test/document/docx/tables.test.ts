import { readDocx } from "../../../src/document/docx/read-docx";
import { wordFile } from "../../fixtures/docx-of";
import { merges, shown } from "../shown";

const blocks = (body: string) => readDocx(wordFile({ body })).blocks;
const p = (text = "") => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const cell = (content: string, properties = "") =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith("<") ? content : p(content)}</w:tc>`;
const row = (...cells: readonly string[]) => `<w:tr>${cells.join("")}</w:tr>`;
const table = (...rows: readonly string[]) => `<w:tbl><w:tblPr/>${rows.join("")}</w:tbl>`;
const span = (n: number) => `<w:gridSpan w:val="${n}"/>`;
const [from, on] = [`<w:vMerge w:val="restart"/>`, "<w:vMerge/>"];

test("横向和纵向合并的格各在其位", () => {
  const read = blocks(
    table(
      row(cell("结果", from), cell("申请人情况", span(2))),
      row(cell("", on), cell("自然人"), cell("总计")),
      row(cell("予以公开"), cell("5"), cell("5")),
    ),
  );
  expect(shown(read)).toEqual(["结果|申请人情况|", "|自然人|总计", "予以公开|5|5"]);
  expect(merges(read)).toEqual(["0,0–1,0", "0,1–0,2"]);
});

test("又宽又高的合并格", () => {
  const read = blocks(
    table(
      row(cell("勾稽关系", from + span(2)), cell("1")),
      row(cell("", on + span(2)), cell("2")),
      row(cell("甲"), cell("乙"), cell("3")),
    ),
  );
  expect(merges(read)).toEqual(["0,0–1,1"]);
});

test("旧写法的横向合并", () => {
  const read = blocks(
    table(row(cell("行政复议", `<w:hMerge w:val="restart"/>`), cell("", "<w:hMerge/>")), row(cell("0"), cell("1"))),
  );
  expect(merges(read)).toEqual(["0,0–0,1"]);
});

test.each([
  ["格里的几段各占一行，空段也是一行", row(cell(p() + p("0")), cell("1")), ["⏎0|1"]],
  [
    "格里的换行和空格都留着",
    row(cell("<w:p><w:r><w:t>商业</w:t><w:br/><w:t>企业</w:t></w:r></w:p>"), cell(" 0")),
    ["商业⏎企业| 0"],
  ],
  [
    "删去的行不要",
    row(cell("甲"), cell("1")) + `<w:tr><w:trPr><w:del/></w:trPr>${cell("乙")}${cell("2")}</w:tr>`,
    ["甲|1"],
  ],
  [
    "行首空出的格",
    `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell("0")}</w:tr>` + row(cell("甲"), cell("1")),
    ["|0", "甲|1"],
  ],
  [
    "内容控件里的行和格",
    `<w:sdt><w:sdtContent>${row(`<w:sdt><w:sdtContent>${cell("甲")}</w:sdtContent></w:sdt>`, cell("1"))}</w:sdtContent></w:sdt>`,
    ["甲|1"],
  ],
  ["上面没有可接的纵向合并，当普通格", row(cell("甲", on), cell("1")), ["甲|1"]],
  ["格里的小表格排成文字", row(cell(table(row(cell("a"), cell("b"))) + p("尾")), cell("1"), cell("2")), ["a b⏎尾|1|2"]],
])("%s", (_, rows, expected) => expect(shown(blocks(table(rows)))).toEqual(expected));

test("跨得没有道理的格只到表格的右边", () => {
  const read = blocks(table(row(cell("标题", span(999_999))), row(cell("甲"), cell("1"))));
  expect(shown(read)).toEqual(["标题|", "甲|1"]);
  expect(merges(read)).toEqual(["0,0–0,1"]);
});

describe("表格和图片、文本框", () => {
  const picture = `<w:p><w:r><w:drawing><a:blip r:embed="rId9"/></w:drawing></w:r></w:p>`;
  const boxed = (inside: string) =>
    `<w:p><w:r><w:pict><v:textbox><w:txbxContent>${inside}</w:txbxContent></v:textbox></w:pict></w:r></w:p>`;
  const small = table(row(cell("甲"), cell("1")), row(cell("乙"), cell("2")));

  test.each([
    ["标题下面整张是图片的表格，图片不丢", table(row(cell("附表三")), row(cell(picture))), ["附表三", "", "[图]"]],
    ["一个格里放着一页一页的图片", table(row(cell(picture + picture))), ["[图]", "[图]"]],
    ["文本框里的表格", boxed(small), ["甲|1", "乙|2"]],
    ["排版的格里有文本框，框里有表格", table(row(cell(boxed(small)), cell(""))), ["甲|1", "乙|2"]],
    [
      "组合图形里的图片",
      `<w:p><w:r><w:pict><v:group><v:shape><v:imagedata r:id="rId1"/></v:shape></v:group></w:pict></w:r></w:p>`,
      ["[图]"],
    ],
  ])("%s", (_, body, expected) => expect(shown(blocks(p("文") + body)).slice(1)).toEqual(expected));
});

describe("只用来排版的表格", () => {
  test("整篇放在一个格里，就当没有这个框", () => {
    const inner = table(row(cell("甲"), cell("1")));
    expect(shown(blocks(table(row(cell(p("一、总体情况") + inner + p("二、主动公开"))))))).toEqual([
      "一、总体情况",
      "甲|1",
      "二、主动公开",
    ]);
  });

  test("格里有更大的表格", () => {
    const inner = table(row(cell("甲"), cell("1")), row(cell("乙"), cell("2")));
    expect(shown(blocks(table(row(cell("说明"), cell(inner), cell("")))))).toEqual(["说明", "甲|1", "乙|2"]);
  });
});
