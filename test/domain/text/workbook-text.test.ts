import { workbookText } from "../../../src/domain/text/workbook-text";
import { sheetOf, workbookOf } from "../../fixtures/sheets";

test("正文表一行一段，空行不算", () => {
  const workbook = workbookOf(
    sheetOf("正文", [["某街道2023年政府信息公开工作年度报告"], [], ["一、总体情况"], [null, "全年公开信息12条。"]]),
  );
  expect(workbookText(workbook)).toEqual({
    title: [{ index: 0, text: "某街道2023年政府信息公开工作年度报告" }],
    opening: [],
    sections: [
      { number: "一", heading: { index: 1, text: "一、总体情况" }, body: [{ index: 2, text: "全年公开信息12条。" }] },
    ],
  });
});

test("没有正文表，就说没有", () => {
  expect(workbookText(workbookOf(sheetOf("表二 主动公开", [["规章"]])))).toBeUndefined();
});
