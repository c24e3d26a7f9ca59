import { findReportTitles } from "../../../src/domain/report/report-title";
import { sheetOf, workbookOf } from "../../fixtures/sheets";

const read = (...lines: readonly string[]) =>
  findReportTitles(
    workbookOf(
      sheetOf(
        "年报",
        lines.map((line) => [line]),
      ),
    ),
  ).map(({ organ, year }) => [organ, year]);

test.each([
  ["北京市东城区人民政府东四街道办事处2025年政府信息公开工作年度报告", "北京市东城区人民政府东四街道办事处", 2025],
  ["民治街道2025年度政府信息公开工作报告", "民治街道", 2025],
  ["2024年福田区福田街道政府信息公开工作年度报告", "福田区福田街道", 2024],
  ["某镇人民政府二〇二三年政府信息公开工作年度报告", "某镇人民政府", 2023],
  ["2023年政府信息公开工作年度报告", undefined, 2023],
])("标题“%s”", (line, organ, year) => expect(read(line)).toEqual([[organ, year]]));

test("机关写在上一行", () => {
  expect(read("某区某街道办事处", "2023年政府信息公开工作年度报告")).toEqual([["某区某街道办事处", 2023]]);
});

test.each([
  ["根据《条例》规定，编制2023年政府信息公开工作年度报告"],
  ["2023年度关于报送政府信息公开工作年度报告的通知"],
  ["2023年政府信息公开申请登记台账"],
])("“%s”不是年报标题", (line) => expect(read(line)).toEqual([]));
