import { readDocx } from "../../src/document/docx/read-docx";
import { readHtml } from "../../src/document/html/read-html";
import { beiyuanDocument, beiyuanDocx, beiyuanHtml } from "../fixtures/beiyuan-document";

describe("北苑街道2023年年报", () => {
  test("Word 文档读出来就是公布的内容", () => expect(readDocx(beiyuanDocx()).blocks).toEqual(beiyuanDocument().blocks));

  test("存下来的网页读出来就是公布的内容，没有网站的栏目、导航和页脚", () =>
    expect(readHtml(beiyuanHtml()).blocks).toEqual(beiyuanDocument().blocks));

  test("三张表的合并单元格都在", () => {
    const merged = beiyuanDocument().blocks.flatMap((block) => (block.kind === "table" ? [block.merges.length] : []));
    expect(merged).toEqual([11, 16, 9]);
  });
});
