import fc from "fast-check";
import { layoutTable } from "../../../src/domain/fill/layout-table";
import { tableSheets } from "../../../src/domain/report/table-sheets";
import { notice2019 } from "../../../src/domain/format/notice-2019-60";
import { printedTable } from "../../../src/domain/format/printed-table";
import { numberOf } from "../../../src/domain/report/cell-value";
import { findTables } from "../../../src/domain/report/find-tables";
import { readReport, type Report } from "../../../src/domain/report/report";
import type { Scalar, SheetData } from "../../../src/domain/sheet/sheet-data";
import { consistentReport, balanced } from "../../fixtures/report";
import { sheetFromLayout, sheetOf, workbookOf } from "../../fixtures/sheets";

const ids = ["t2", "t3", "t4"] as const;

const render = (report: Report): readonly SheetData[] =>
  ids.map((id) =>
    sheetFromLayout(
      layoutTable(id, tableSheets[id], "", (key) => ({ value: numberOf(report.cells.get(key)) ?? null })),
    ),
  );

const parse = (sheets: readonly SheetData[]): Report => {
  const workbook = workbookOf(...sheets);
  return readReport(workbook, findTables(workbook));
};

const reports = fc.array(fc.nat({ max: 99 }), { minLength: 1 }).map((counts) => consistentReport(balanced(counts)));

test("画出来的三张表，读回来是同一份报告", () => {
  fc.assert(
    fc.property(reports, (report) => {
      const read = parse(render(report));
      expect(read.cells).toEqual(report.cells);
      expect([read.format, read.missingTables, read.missingLabels]).toEqual(["2021-30", [], []]);
    }),
    { numRuns: 30 },
  );
});

/** Moves a sheet's contents, puts the three tables on one sheet, and so on: places change, the report does not. */
const moved = ({ values, merges, ...rest }: SheetData, rows: number, columns: number): SheetData => ({
  ...rest,
  values: [
    ...Array.from({ length: rows }, (): Scalar[] => ["某年某表"]),
    ...values.map((line): Scalar[] => [...Array<null>(columns).fill(null), ...line]),
  ],
  merges: merges.map((area) => ({
    firstRow: area.firstRow + rows,
    lastRow: area.lastRow + rows,
    firstColumn: area.firstColumn + columns,
    lastColumn: area.lastColumn + columns,
  })),
});

test("表在哪一行、哪一列都认得，靠的是行名和列名", () => {
  fc.assert(
    fc.property(reports, fc.nat({ max: 30 }), fc.nat({ max: 8 }), (report, rows, columns) => {
      expect(parse(render(report).map((sheet) => moved(sheet, rows, columns))).cells).toEqual(report.cells);
    }),
    { numRuns: 20 },
  );
});

test("三张表上下排在同一张工作表里也认得", () => {
  const report = consistentReport({ ...balanced([5, 1]), "t2.penalties.decisions": 56, "t4.review.upheld": 2 });
  let rows = 0;
  const stacked = render(report).reduce<SheetData>(
    (below, sheet) => {
      const placed = moved({ ...sheet, values: sheet.values }, rows, 0);
      const values = [...below.values, ...sheet.values, []];
      rows = values.length;
      return { ...below, values, merges: [...below.merges, ...placed.merges] };
    },
    sheetOf("年报", []),
  );
  expect(parse([stacked]).cells).toEqual(report.cells);
});

const labelCases: readonly (readonly [string, (text: string) => string])[] = [
  ["半角括号", (text) => text.replaceAll("（", "(").replaceAll("）", ")")],
  ["直引号", (text) => text.replaceAll(/[“”]/gu, '"')],
  ["词中换行", (text) => (text.length > 3 ? `${text.slice(0, 2)}\n${text.slice(2)}` : text)],
  ["两侧空格", (text) => ` ${text}\u3000`],
];

test.each(labelCases)("行名列名里%s，照样认得", (_, change) => {
  const report = consistentReport(balanced([7, 2, 9]));
  const sheets = render(report).map((sheet) => ({
    ...sheet,
    values: sheet.values.map((line) => line.map((value) => (typeof value === "string" ? change(value) : value))),
  }));
  expect(parse(sheets).cells).toEqual(report.cells);
});

test("少了一行，说出少的是哪一行，其余照读", () => {
  const [t2, t3, t4] = render(consistentReport(balanced([4])));
  const dropped = t3 && { ...t3, values: t3.values.filter((line) => !line.includes("7.属于行政执法案卷")), merges: [] };
  const report = parse([t2, dropped, t4].filter((sheet) => sheet !== undefined));
  expect(report.missingLabels).toEqual([{ table: "t3", sheet: "表三 依申请公开", label: "7.属于行政执法案卷" }]);
  expect(report.cells.get("t3.received.person")).toEqual({ kind: "number", value: 4 + (4 % 3) });
});

test("台账里有“行政处罚”“行政复议”这样的字，不会当成表", () => {
  const ledger = sheetOf("行政执法台账", [
    ["类型", "决定日期"],
    ["行政处罚", 45000],
    ["行政许可", 45001],
    ["行政复议", 45002],
  ]);
  expect(findTables(workbookOf(ledger))).toEqual([]);
});

test("2019 年格式的表认作旧格式，（六）其他处理读成一行", () => {
  const sheets = ids.map((id) => {
    const table = printedTable(notice2019, id);
    const values = Array.from({ length: table.rows }, () => Array<Scalar>(table.columns).fill(null));
    for (const { row, column, content } of table.cells) {
      const line = values[row];
      if (line) line[column] = "label" in content ? content.label : row + column;
    }
    return sheetOf(id, values);
  });
  const report = parse(sheets);
  expect(report.format).toBe("2019-60");
  expect(report.missingLabels).toEqual([]);
  expect(report.cells.has("t3.otherHandling.person")).toBe(true);
  expect(report.cells.has("t2.documents.publishedInAll")).toBe(true);
});
