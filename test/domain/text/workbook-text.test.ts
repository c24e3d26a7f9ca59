import { workbookText } from "../../../src/domain/text/workbook-text";
import { sheetOf, workbookOf } from "../../fixtures/sheets";

test("正文表一行一段，空行不算", () => {
  const workbook = workbookOf(
    sheetOf("正文", [["某街道2023年政府信息公开工作年度报告"], [], ["一、总体情况"], [null, "全年公开信息12条。"]]),
  );
  expect(workbookText(workbook)?.text).toEqual({
    title: [{ index: 0, text: "某街道2023年政府信息公开工作年度报告" }],
    opening: [],
    sections: [
      { number: "一", heading: { index: 1, text: "一、总体情况" }, body: [{ index: 2, text: "全年公开信息12条。" }] },
    ],
  });
});

test("记得各段在表中第几行，便于跳转", () => {
  const workbook = workbookOf(sheetOf("正文", [["某街道年度报告"], [], ["一、总体情况"]]));
  expect(workbookText(workbook)?.places).toEqual({ sheet: "正文", column: 0, rows: [0, 2] });
});

test("我们的正文表只读正文一列：草稿、状态、数据来源都不是报告的话", () => {
  const workbook = workbookOf(
    sheetOf("正文", [
      ["说明"],
      ["状态", "正文", "草稿", "数据来源", "编号"],
      ["已修改", "一、总体情况", "一、总体情况", null, "一"],
      ["已修改", "全年公开信息12条。", "全年公开信息13条。", "信息发布台账 ＝ 13", "一.published"],
      ["不用", null, "本年度未开展培训。", null, "一.training"],
    ]),
  );
  const read = workbookText(workbook);
  expect(read?.text.sections).toEqual([
    { number: "一", heading: { index: 0, text: "一、总体情况" }, body: [{ index: 1, text: "全年公开信息12条。" }] },
  ]);
  expect(read?.places).toEqual({ sheet: "正文", column: 1, rows: [2, 3] });
});

test("没有正文表，就说没有", () => {
  expect(workbookText(workbookOf(sheetOf("表二 主动公开", [["规章"]])))).toBeUndefined();
});
