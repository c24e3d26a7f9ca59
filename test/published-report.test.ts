import { comparable } from "../src/domain/format/label-text";
import { reconcile } from "../src/domain/reconcile/evaluate";
import { numberOf } from "../src/domain/report/cell-value";
import { findTables } from "../src/domain/report/find-tables";
import { readReport } from "../src/domain/report/report";
import { beiyuanReportWorkbook, publishedFigures } from "./fixtures/beiyuan-report";

describe("北苑街道2023年公布的年报，从 Word 粘贴到工作表", () => {
  const workbook = beiyuanReportWorkbook();
  const report = readReport(workbook, findTables(workbook));

  test("三张表都找得到，标签一个不缺", () => {
    expect(report.missingTables).toEqual([]);
    expect(report.missingLabels).toEqual([]);
    expect(report.format).toBe("2021-30");
  });

  test("每一格都读成公布的数，带空格和换行的也是", () => {
    const figures = [...report.cells].map(([key, value]) => [key, numberOf(value)] as const);
    expect(figures).toHaveLength(10 + 25 * 7 + 15);
    expect(Object.fromEntries(figures.filter(([, figure]) => figure !== 0))).toEqual(publishedFigures);
  });

  test("表内规则全部成立", () => {
    expect(reconcile(report, { canMakeRegulations: false })).toEqual([]);
  });

  test("改坏一格就有问题：核对并非一律放行", () => {
    const sheet = workbook.sheets[0];
    const values = sheet?.values.map((row) =>
      row.some((cell) => typeof cell === "string" && comparable(cell).startsWith("四、结转")) ? row.with(3, 1) : row,
    );
    const broken = { ...workbook, sheets: sheet === undefined ? [] : [{ ...sheet, values: values ?? [] }] };
    const findings = reconcile(readReport(broken, findTables(broken)));
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(["t3.row-total", "t3.balance"]));
  });
});
