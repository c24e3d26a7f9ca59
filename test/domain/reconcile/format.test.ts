import fc from "fast-check";
import { layoutTable } from "../../../src/domain/fill/layout-table";
import { printedTable } from "../../../src/domain/format/printed-table";
import { comparable } from "../../../src/domain/format/label-text";
import { notice2019 } from "../../../src/domain/format/notice-2019-60";
import { notice2021 } from "../../../src/domain/format/notice-2021-30";
import type { TableId } from "../../../src/domain/format/cell-key";
import { describeFinding } from "../../../src/domain/reconcile/describe";
import { reconcile, type Context } from "../../../src/domain/reconcile/evaluate";
import { numberOf } from "../../../src/domain/report/cell-value";
import { findTables } from "../../../src/domain/report/find-tables";
import { readReport, type Report } from "../../../src/domain/report/report";
import { tableSheets } from "../../../src/domain/report/table-sheets";
import type { Scalar, SheetData } from "../../../src/domain/sheet/sheet-data";
import { findingWords as en } from "../../../src/locales/en-US/findings";
import { findingWords as zh } from "../../../src/locales/zh-CN/findings";
import { balanced, consistentReport } from "../../fixtures/report";
import { printedSheet } from "../../fixtures/printed-sheet";
import { sheetFromLayout, workbookOf } from "../../fixtures/sheets";

const ids = ["t2", "t3", "t4"] as const;

const sample = consistentReport({ ...balanced([5, 2, 9, 4]), "t2.penalties.decisions": 56, "t4.review.upheld": 2 });

const tableSheet = (id: TableId): SheetData =>
  sheetFromLayout(layoutTable(id, tableSheets[id], "", (key) => ({ value: numberOf(sample.cells.get(key)) ?? null })));

const oldSheet = (id: TableId): SheetData => printedSheet(notice2019, id);

const relabelled = (sheet: SheetData, change: (text: string) => string): SheetData => ({
  ...sheet,
  values: sheet.values.map((row) => row.map((value) => (typeof value === "string" ? change(value) : value))),
});

const read = (...sheets: readonly SheetData[]): Report => {
  const workbook = workbookOf(...sheets);
  return readReport(workbook, findTables(workbook));
};

const current = () => ids.map(tableSheet);

/** The sample with one of its tables changed. */
const changed = (id: TableId, change: (sheet: SheetData) => SheetData): Report =>
  read(...current().map((sheet, index) => (ids[index] === id ? change(sheet) : sheet)));

const found = (report: Report, context: Context = {}) =>
  reconcile(report, context).map(({ rule, table }) => `${rule} ${table}`);

const sentences = (report: Report, context: Context = {}) =>
  reconcile(report, context).map((finding) => zh.sentence(describeFinding(finding, report)));

test("照格式做的表，不报格式问题", () => {
  expect(found(read(...current()), { year: 2023 })).toEqual([]);
});

test.each([
  ["半角括号", (text: string) => text.replaceAll("（", "(").replaceAll("）", ")")],
  ["标签里换行", (text: string) => `${text.slice(0, 2)}\n${text.slice(2)}`],
  ["全角数字和点", (text: string) => text.replaceAll("1.", "１．")],
  ["没有勾稽关系的说明", (text: string) => (text.startsWith("（本列数据") ? "" : text)],
] as const)("%s不算标签错", (_, change) => {
  const report = read(...current().map((sheet) => relabelled(sheet, change)));
  expect(report.cells).toEqual(sample.cells);
  expect(found(report, { year: 2023 })).toEqual([]);
});

const labelCases: readonly (readonly [TableId, string, string])[] = [
  ["t2", "行政规范性文件", "规范性文件"],
  ["t2", "本年制发件数", "制发件数"],
  ["t2", "本年处理决定数量", "处理决定数量"],
  ["t2", "行政事业性收费", "行政事业收费"],
  ["t3", "3.危及“三安全一稳定”", '3.危及"三安全一稳定"'],
  ["t3", "3.危及“三安全一稳定”", "3.危及三安全一稳定"],
  ["t3", "1.属于国家秘密", "1、属于国家秘密"],
  ["t3", "2.重复申请", "重复申请"],
  ["t3", "3.其他", "其他"],
  ["t3", "3.其他", "3、其他"],
  ["t3", "（七）总计", "（七）合计"],
  ["t3", "一、本年新收政府信息公开申请数量", "一、本年新收政府信息公开申请"],
  ["t3", "二、上年结转政府信息公开申请数量", "二、上年度结转政府信息公开申请数量"],
  ["t3", "四、结转下年度继续办理", "四、结转下年度办理"],
  ["t3", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "（二）部分公开（区分处理的，只计这一情形）"],
  ["t3", "社会公益组织", "社会公益性组织"],
  ["t4", "尚未审结", "未审结"],
  ["t4", "未经复议直接起诉", "未经复议直接诉讼"],
];

test.each(labelCases)("%s“%s”写作“%s”：照样读，并且报出来", (id, label, written) => {
  const report = changed(id, (sheet) => relabelled(sheet, (text) => (text === label ? written : text)));
  expect(report.cells).toEqual(sample.cells);
  expect(found(report)).toEqual([`format.label ${id}`]);
  expect(sentences(report)[0]).toContain(`“${written}”应为“${label}”`);
});

test("整张表都写成 1、：一条说完，列出前几处和总数", () => {
  const report = changed("t3", (sheet) => relabelled(sheet, (text) => text.replace(/^(\d)\./u, "$1、")));
  expect(report.cells).toEqual(sample.cells);
  const [sentence, ...others] = sentences(report);
  expect(others).toEqual([]);
  expect(sentence).toMatch(/“1、属于国家秘密”应为“1\.属于国家秘密”.*等 19 处/u);
});

test("两行连同行名对调：数仍按行名读，说出哪一行位置不对", () => {
  const rows = notice2021.t3.rows.map(({ label }) => label);
  fc.assert(
    fc.property(fc.nat({ max: rows.length - 1 }), fc.nat({ max: rows.length - 1 }), (one, other) => {
      fc.pre(one !== other);
      const report = changed("t3", (sheet) => swapRows(sheet, rows[one] ?? "", rows[other] ?? ""));
      expect(report.cells).toEqual(sample.cells);
      expect(new Set(found(report))).toEqual(new Set(["format.label t3"]));
    }),
    { numRuns: 60 },
  );
});

/** Exchanges two rows from their labels on; what they stand under stays. */
function swapRows(sheet: SheetData, one: string, other: string): SheetData {
  const at = (label: string) => sheet.values.findIndex((row) => row.includes(label));
  const labelAndNumbers = (row: number, label: string) => {
    const cells = sheet.values[row] ?? [];
    return [label, ...Array.from({ length: 7 }, (_, index) => cells[3 + index] ?? null)] as const;
  };
  const place = (row: number, [label, ...numbers]: readonly Scalar[], old: string) => {
    const cells = [...(sheet.values[row] ?? [])];
    cells[cells.indexOf(old)] = label ?? null;
    numbers.forEach((value, index) => (cells[3 + index] = value));
    return cells;
  };
  const values = sheet.values
    .with(at(one), place(at(one), labelAndNumbers(at(other), other), one))
    .with(at(other), place(at(other), labelAndNumbers(at(one), one), other));
  return { ...sheet, values, formulas: new Map() };
}

test("位置不对：说出应排在谁的后面", () => {
  const report = changed("t3", (sheet) => swapRows(sheet, "1.信访举报投诉类申请", "2.重复申请"));
  expect(sentences(report)).toEqual([
    "表三里“2.重复申请”的位置与国办格式不同：应紧接在“1.信访举报投诉类申请”之后。请调整顺序；数字已按名称读取。",
  ]);
});

test("两列连同列名对调也说得出", () => {
  const report = changed("t3", (sheet) => ({
    ...sheet,
    formulas: new Map(),
    values: sheet.values.map((row, index) => (index < 4 ? row : row.with(4, row[5] ?? null).with(5, row[4] ?? null))),
  }));
  expect(report.cells).toEqual(sample.cells);
  expect(found(report)).toEqual(["format.label t3"]);
});

test("少了任何一行，都说出是哪一行，其余照读", () => {
  for (const { key, label } of notice2021.t3.rows) {
    const report = changed("t3", (sheet) => ({
      ...sheet,
      values: sheet.values.map((row) => (row.includes(label) ? row.map(() => null) : row)),
    }));
    expect(report.missingLabels).toEqual([{ table: "t3", sheet: tableSheets.t3, label }]);
    const rest = [...sample.cells].filter(([cell]) => !cell.startsWith(`t3.${key}.`));
    expect(new Map([...report.cells])).toEqual(new Map(rest));
  }
});

test("行名错一个字或掉一个字：读作自己，或者说没有找到，数绝不串行", () => {
  const labels = ids.flatMap((id) =>
    printedTable(notice2021, id).cells.flatMap(({ content }) =>
      content.kind === "rowLabel" ? [{ id, label: content.label }] : [],
    ),
  );
  const characters = [...new Set(labels.flatMap(({ label }) => [...label]))];
  fc.assert(
    fc.property(
      fc.constantFrom(...labels),
      fc.nat(),
      fc.option(fc.constantFrom(...characters), { nil: "" }),
      ({ id, label }, at, other) => {
        const place = at % label.length;
        const written = `${label.slice(0, place)}${other}${label.slice(place + 1)}`;
        fc.pre(!labels.some((one) => comparable(one.label) === comparable(written)));
        const report = changed(id, (sheet) => relabelled(sheet, (text) => (text === label ? written : text)));
        for (const [key, value] of report.cells) expect([key, value]).toEqual([key, sample.cells.get(key)]);
      },
    ),
    { numRuns: 150 },
  );
});

test("2021 年格式的表里（六）其他处理只有一行：按一行读，照样勾稽，报旧格式", () => {
  const report = read(tableSheet("t2"), oldSheet("t3"), tableSheet("t4"));
  expect(report.format).toBe("2021-30");
  expect(found(report)).toEqual(["format.outdated t3"]);
  expect(sentences(report)[0]).toContain("“（六）其他处理”只有一行");
  const other = oldSheet("t3");
  const row = other.values.findIndex((cells) => cells.includes("（六）其他处理"));
  const values = other.values.with(row, (other.values[row] ?? []).with(3, 1));
  expect(found(read(tableSheet("t2"), { ...other, values }, tableSheet("t4")))).toEqual([
    "format.outdated t3",
    "t3.row-total t3",
    "t3.results t3",
  ]);
});

test("整份报告都是 2019 年格式：2019、2020 年度的不报，2021 年度起每张表报一次", () => {
  const report = read(...ids.map(oldSheet));
  expect(found(report, { year: 2020 })).toEqual([]);
  expect(found(report)).toEqual([]);
  expect(found(report, { year: 2023 })).toEqual(["format.outdated t2", "format.outdated t3"]);
});

test("现行表二里夹着 2019 年的列名：说出是哪一个，不拿它的数当现行的数", () => {
  const report = changed("t2", (sheet) =>
    relabelled(sheet, (text) => (text === "本年制发件数" ? "本年新制作数量" : text)),
  );
  expect(report.cells.has("t2.documents.made")).toBe(false);
  expect(found(report)).toContain("format.outdated t2");
  expect(sentences(report).join("")).toContain("“本年新制作数量”是 2019 年格式的名称");
});

test("表上面多几行标题、中间多空列，照样读", () => {
  const report = read(
    ...current().map((sheet) => ({
      ...sheet,
      formulas: new Map(),
      values: [["附件"], ["2023年政府信息公开年报统计表"], ...sheet.values],
      merges: sheet.merges.map((area) => ({ ...area, firstRow: area.firstRow + 2, lastRow: area.lastRow + 2 })),
    })),
  );
  expect(report.cells).toEqual(sample.cells);
  const spaced = changed("t3", (sheet) => ({
    ...sheet,
    formulas: new Map(),
    merges: [],
    values: sheet.values.map((row) => row.flatMap((value, column) => (column > 3 ? [null, value] : [value]))),
  }));
  expect(spaced.cells).toEqual(sample.cells);
  expect(found(spaced)).toEqual([]);
});

test("列名合并了几列、数字没有合并，取填了数的那一格", () => {
  const report = changed("t2", (sheet) => ({
    ...sheet,
    merges: sheet.merges.filter(({ firstRow }) => !sheet.values[firstRow]?.includes("行政许可")),
    values: sheet.values.map((row) => (row[0] === "行政许可" ? ["行政许可", null, 7, null] : row)),
  }));
  expect(report.cells.get("t2.licences.decisions")).toEqual({ kind: "number", value: 7 });
});

test("格式问题的句子中英文都有", () => {
  const reports = [
    changed("t3", (sheet) => relabelled(sheet, (text) => text.replace(/^1\./u, "1、"))),
    changed("t3", (sheet) => swapRows(sheet, "1.信访举报投诉类申请", "2.重复申请")),
    changed("t2", (sheet) => relabelled(sheet, (text) => (text === "本年制发件数" ? "本年新制作数量" : text))),
    read(oldSheet("t2"), tableSheet("t3"), tableSheet("t4")),
    read(tableSheet("t2"), tableSheet("t3")),
  ];
  for (const report of reports) {
    for (const finding of reconcile(report, { pictured: new Set(["t4"]) })) {
      const facts = describeFinding(finding, report);
      expect(zh.sentence(facts)).toMatch(/。$/u);
      expect(en.sentence(facts)).toMatch(/[.]$/u);
    }
  }
});
