import type { TableId } from "../../../src/domain/format/cell-key";
import { reconcile } from "../../../src/domain/reconcile/evaluate";
import { numberOf } from "../../../src/domain/report/cell-value";
import type { TableBlock } from "../../../src/domain/report/document-block";
import { findTables } from "../../../src/domain/report/find-tables";
import { documentAsWorkbook } from "../../../src/domain/report/from-document";
import { readReport, type Report } from "../../../src/domain/report/report";
import { beiyuanDocument } from "../../fixtures/beiyuan-document";
import { publishedFigures } from "../../fixtures/beiyuan-report";

const ids: readonly TableId[] = ["t2", "t3", "t4"];

/** The published report with one of its tables changed, as it is read. */
function read(id: TableId, change: (table: TableBlock) => TableBlock): Report {
  const workbook = documentAsWorkbook(beiyuanDocument({ table: (table, at) => [at === id ? change(table) : table] }));
  return readReport(workbook, findTables(workbook));
}

const figures = ({ cells }: Report) =>
  Object.fromEntries([...cells].map(([key, value]) => [key, numberOf(value)]).filter(([, figure]) => figure !== 0));
const differing = ({ deviations = [] }: Report) => [
  ...new Set(deviations.map((one) => (one.kind === "differs" ? `${one.shown} ≠ ${one.label}` : one.kind))),
];
const bare = (text: string) => text.replace(/\s/gu, "");
const mapped = (table: TableBlock, change: (text: string) => string): TableBlock => ({
  ...table,
  rows: table.rows.map((cells) => cells.map(change)),
});

describe("行名列名写法不同，照样读，并说出来", () => {
  test.each([
    ["t4", "行政复议", "行政复议情况"],
    ["t4", "行政复议", "复议"],
    ["t4", "行政复议", "复议案件"],
    ["t4", "行政复议", "政府信息公开行政复议"],
    ["t4", "行政诉讼", "行政诉讼情况"],
    ["t4", "未经复议直接起诉", "未经复议直接起诉的"],
    ["t4", "未经复议直接起诉", "未经行政复议直接起诉情况"],
    ["t4", "未经复议直接起诉", "直接起诉"],
    ["t4", "复议后起诉", "复议后起诉案件"],
    ["t4", "复议后起诉", "行政复议后起诉"],
    ["t4", "结果维持", "维持"],
    ["t4", "其他结果", "其它结果"],
    ["t4", "其他结果", "其他"],
    ["t4", "尚未审结", "未审结"],
    ["t4", "总计", "小计"],
    ["t2", "第二十条第（一）项", "第二十条第一项"],
    ["t2", "第二十条第（六）项", "《条例》第二十条第（六）项"],
    ["t2", "第二十条第（八）项", "第20条第8项"],
    ["t2", "本年制发件数", "本年制发数"],
    ["t2", "本年制发件数", "本年制作数量"],
    ["t2", "行政规范性文件", "规范性文件"],
    ["t2", "行政规范性文件", "规范性文件数"],
    ["t2", "行政处罚", "处罚"],
    ["t2", "本年收费金额（单位：万元）", "收费金额"],
    ["t3", "申请人情况", "申请人"],
    ["t3", "法人或其他组织", "法人和其他组织"],
    ["t3", "三、本年度办理结果", "三、办理结果"],
    ["t3", "（四）无法提供", "（四）无法提供的"],
    ["t3", "一、本年新收政府信息公开申请数量", "一、本年收到政府信息公开申请数量"],
    ["t3", "1.属于国家秘密", "1、属于国家秘密"],
    ["t3", "3.危及“三安全一稳定”", '3.危及"三安全一稳定"'],
    ["t3", "（七）总计", "（七）合计"],
    ["t3", "自然人", "公民"],
    ["t3", "总计", "共计"],
  ] as const)("%s %s写作“%s”", (id, label, written) => {
    const report = read(id, (table) => mapped(table, (text) => (bare(text) === label ? written : text)));
    expect(figures(report)).toEqual(publishedFigures);
    expect(differing(report)).toEqual([`${written} ≠ ${label}`]);
    expect(report.missingLabels).toEqual([]);
    expect(reconcile(report, { year: 2023 })).toMatchObject([{ rule: "format.label", table: id }]);
  });

  test("表四的组名都写得不一样，也认得出这张表", () => {
    const written: Readonly<Record<string, string>> = {
      行政复议: "复议情况",
      未经复议直接起诉: "未复议直接起诉案件",
      复议后起诉: "复议起诉案件",
    };
    const report = read("t4", (table) => mapped(table, (text) => written[bare(text)] ?? text));
    expect([figures(report), differing(report).length]).toEqual([publishedFigures, 3]);
  });

  test("表四有一组的组名认不出，其余两组照读，说出少了哪一组", () => {
    const report = read("t4", (table) => mapped(table, (text) => (bare(text) === "行政复议" ? "甲类" : text)));
    expect(report.missingLabels.map(({ label }) => label)).toEqual(["行政复议"]);
    expect([...report.cells.keys()].filter((key) => key.startsWith("t4."))).toHaveLength(10);
  });
});

/** Every row or column at or after a place moves on, as when one is put in there. */
const shifted = (
  { merges }: TableBlock,
  at: number,
  first: "firstRow" | "firstColumn",
  last: "lastRow" | "lastColumn",
) =>
  merges.map((area) => ({
    ...area,
    [first]: area[first] + (area[first] >= at ? 1 : 0),
    [last]: area[last] + (area[last] >= at ? 1 : 0),
  }));

function withRow(table: TableBlock, at: number, text: string): TableBlock {
  const line = (table.rows[0] ?? []).map((_, column) => (column === 0 ? text : ""));
  const area = { firstRow: at, lastRow: at, firstColumn: 0, lastColumn: line.length - 1 };
  return {
    ...table,
    rows: table.rows.toSpliced(at, 0, line),
    merges: [...shifted(table, at, "firstRow", "lastRow"), area],
  };
}

const withColumn = (table: TableBlock, at: number): TableBlock => ({
  ...table,
  rows: table.rows.map((cells) => cells.toSpliced(at, 0, "")),
  merges: shifted(table, at, "firstColumn", "lastColumn"),
});

/** What was merged is in every cell that the merge lay over, as tables are that went through a spreadsheet. */
const filledDown = ({ kind, rows, merges }: TableBlock): TableBlock => ({
  kind,
  merges: [],
  rows: rows.map((cells, row) =>
    cells.map((text, column) => {
      const area = merges.find(
        ({ firstRow, lastRow, firstColumn, lastColumn }) =>
          row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn,
      );
      return (area && rows[area.firstRow]?.[area.firstColumn]) ?? text;
    }),
  ),
});

const firstNumberColumn = { t2: 1, t3: 3, t4: 5 } as const;
const isLabel = (text: string) => /\p{Script=Han}/u.test(text);

describe.each(ids)("%s 的样子不同，一格不差", (id) => {
  test.each<readonly [string, (table: TableBlock) => TableBlock]>([
    ["上面多了标题行和单位行", (table) => withRow(withRow(table, 0, "单位：件"), 0, "某街道2023年统计表")],
    ["节标题放进了表里", (table) => withRow(table, 0, "四、政府信息公开行政复议、行政诉讼情况")],
    ["下面有一行说明", (table) => withRow(table, table.rows.length, "注：数据截至2023年12月31日。")],
    ["表头下面空了一行", (table) => withRow(table, { t2: 2, t3: 3, t4: 3 }[id], "")],
    ["左边空了一列", (table) => withColumn(table, 0)],
    ["右边空了一列", (table) => withColumn(table, table.rows[0]?.length ?? 0)],
    ["数字前面空了一列", (table) => withColumn(table, firstNumberColumn[id])],
    ["合并的格都拆开了", (table) => ({ ...table, merges: [] })],
    ["字与字之间有空格", (table) => mapped(table, (text) => (isLabel(text) ? [...bare(text)].join("　") : text))],
    ["一个字一行", (table) => mapped(table, (text) => (isLabel(text) ? [...bare(text)].join("\n") : text))],
  ])("%s", (_, change) => {
    const report = read(id, change);
    expect(figures(report)).toEqual(publishedFigures);
    expect([report.missingTables, report.missingLabels]).toEqual([[], []]);
  });

  test("整张空着：每格都是空白，不当作 0", () => {
    const report = read(id, (table) => mapped(table, (text) => (isLabel(text) ? text : "")));
    const kinds = [...report.cells].filter(([key]) => key.startsWith(id)).map(([, { kind }]) => kind);
    expect(new Set(kinds)).toEqual(new Set(["blank"]));
    expect(reconcile(report, { year: 2023 }).map(({ rule }) => rule)).toEqual([`${id}.cell`]);
  });
});

test("合并的格拆开以后每格都填了字，照样读表三", () => {
  const report = read("t3", filledDown);
  expect([figures(report), report.missingLabels]).toEqual([publishedFigures, []]);
});

test("2021 年格式的表三里（六）其他处理只有一行：读得出，说格式过时", () => {
  const report = read("t3", ({ kind, rows, merges }) => ({
    kind,
    rows: rows.toSpliced(23, 3, ["", "（六）其他处理", "", ..."0000000"]),
    merges: merges.filter(({ firstRow }) => firstRow < 23),
  }));
  expect(report.missingLabels).toEqual([]);
  expect(report.cells.get("t3.otherHandling.total")).toEqual({ kind: "number", value: 0 });
  expect(report.cells.get("t3.concluded.total")).toEqual({ kind: "number", value: 6 });
  expect(reconcile(report, { year: 2023 }).map(({ rule }) => rule)).toEqual(["format.outdated"]);
});

test("2019 年的列名混进表二：说出列名过时，行还在，不说缺行", () => {
  const report = read("t2", (table) =>
    mapped(table, (text) => (text === "本年处理决定数量" ? "上一年项目数量" : text)),
  );
  expect(report.missingLabels.map(({ label }) => label)).toEqual(["本年处理决定数量"]);
  expect(reconcile(report, { year: 2023 }).map(({ rule }) => rule)).toContain("format.outdated");
});

test("一个格里断成两页的行名：数字不丢", () => {
  const report = read("t3", (table) => {
    const label = "1.申请人无正当理由逾期不补正、行政机关";
    const rows = table.rows.map((cells) => cells.map((text) => (text.startsWith("1.申请人") ? label : text)));
    return withRow({ ...table, rows }, 24, "");
  });
  expect(figures(report)).toEqual(publishedFigures);
});
