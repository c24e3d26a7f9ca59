import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readDocx } from "../../src/document/docx/read-docx";
import { readHtml } from "../../src/document/html/read-html";
import { openReport } from "../../src/document/open-report";
import { numberOf } from "../../src/domain/report/cell-value";
import { findTables } from "../../src/domain/report/find-tables";
import { readReport } from "../../src/domain/report/report";
import { beiyuanDocument } from "../fixtures/beiyuan-document";
import { publishedFigures } from "../fixtures/beiyuan-report";
import { shown } from "./shown";

const file = (name: string) => new Uint8Array(readFileSync(join(__dirname, "fixtures", name)));
const published = beiyuanDocument().blocks;

describe("LibreOffice 写的文件", () => {
  test("从 .doc 转来的 Word 文档，一字一格不差", () =>
    expect(readDocx(file("report-through-doc.docx")).blocks).toEqual(published));

  test("存成的网页，表格和合并格不差", () => {
    const start = published.findIndex((block) => block.kind === "paragraph" && block.text.startsWith("四、"));
    expect(readHtml(file("section-four.html.txt")).blocks).toEqual(published.slice(start, start + 2));
  });

  test("整份报告在一张工作表里的工作簿，三张表一格不差", async () => {
    const { workbook } = await openReport("年报.xlsx", file("report.xlsx"));
    const { cells, deviations, missingLabels } = readReport(workbook, findTables(workbook));
    const figures = [...cells].map(([key, value]) => [key, numberOf(value)] as const);
    expect(Object.fromEntries(figures.filter(([, figure]) => figure !== 0))).toEqual(publishedFigures);
    expect([figures.length, deviations, missingLabels]).toEqual([10 + 25 * 7 + 15, [], []]);
  });

  test("页眉、页脚、批注、隐藏的字和脚注号不混进正文，文本框成了图片", () =>
    expect(shown(readHtml(file("page-edges.html.txt")).blocks)).toEqual([
      "某街道2023年政府信息公开工作年度报告",
      "#1 一、总体情况",
      "收到申请6件，办结6件。",
      "第一条",
      "[图]",
      "框前",
      "末段",
      "含上年结转。",
    ]));
});
