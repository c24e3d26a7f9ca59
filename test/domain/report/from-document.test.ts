import { identify } from "../../../src/domain/identity/identify";
import { reconcile } from "../../../src/domain/reconcile/evaluate";
import { numberOf } from "../../../src/domain/report/cell-value";
import type { Block, TableBlock } from "../../../src/domain/report/document-block";
import { findTables } from "../../../src/domain/report/find-tables";
import { documentAsWorkbook, reportCells, reportFromDocument } from "../../../src/domain/report/from-document";
import { readReport } from "../../../src/domain/report/report";
import { parseSettings } from "../../../src/domain/settings/settings-sheet";
import { beiyuanDocument } from "../../fixtures/beiyuan-document";
import { publishedFigures } from "../../fixtures/beiyuan-report";

const published = beiyuanDocument();
const isTable = (block: Block): block is TableBlock => block.kind === "table";
const read = (blocks: readonly Block[]) => {
  const workbook = documentAsWorkbook({ blocks });
  return readReport(workbook, findTables(workbook));
};

/** The published report with its tables changed. */
const withTables = (change: (table: TableBlock, index: number) => readonly Block[]): readonly Block[] => {
  let index = 0;
  return published.blocks.flatMap((block) => (isTable(block) ? change(block, index++) : [block]));
};

test("北苑街道2023年年报：三张表一格不差，没有任何问题", () => {
  const report = read(published.blocks);
  expect(report.missingTables).toEqual([]);
  const figures = [...report.cells].map(([key, value]) => [key, numberOf(value)] as const);
  expect(figures).toHaveLength(10 + 25 * 7 + 15);
  expect(Object.fromEntries(figures.filter(([, figure]) => figure !== 0))).toEqual(publishedFigures);
  expect(reconcile(report, { canMakeRegulations: false, year: 2023 })).toEqual([]);
});

test("机关和年度从标题读出", () => {
  const workbook = documentAsWorkbook(published);
  expect(identify(workbook, parseSettings(workbook).settings)).toEqual({
    organ: "北京市通州区人民政府北苑街道办事处",
    year: 2023,
    problems: [],
  });
});

test("每张表一张工作表，编号连续", () => {
  expect(documentAsWorkbook(published).sheets.map(({ name }) => name)).toEqual([
    "文档标题",
    "文档表格 1",
    "文档表格 2",
    "文档表格 3",
  ]);
});

/** The table of section 三 in two halves, with lines between them. */
const split = (between: readonly string[], repeatedHead = 0) =>
  withTables(({ rows, merges, kind }, index) =>
    index === 1
      ? [
          { kind, rows: rows.slice(0, 15), merges: merges.filter(({ firstRow }) => firstRow < 15) },
          ...between.map((text): Block => ({ kind: "paragraph", text })),
          { kind, rows: [...rows.slice(0, repeatedHead), ...rows.slice(15)], merges: merges.slice(0, repeatedHead) },
        ]
      : [{ kind, rows, merges }],
  );

describe("表被分页断成两半，仍读成一张，不管重复不重复表头", () => {
  test.each([
    [],
    ["— 4 —"],
    ["4"],
    ["第 4 页"],
    ["第4页/共8页"],
    ["第 4 页 共 8 页"],
    ["4 / 8"],
    ["续表"],
    ["（续上表）"],
    ["（接上页）"],
    ["转下页", "5", "接上页"],
    ["表3（续）"],
    ["三、收到和处理政府信息公开申请情况（续）"],
    ["续表", "单位：件"],
    ["2023年政府信息公开工作年度报告"],
    ["北京市通州区人民政府北苑街道办事处2023年政府信息公开工作年度报告"],
  ])("中间是 %j %j %j", (...between) => {
    const lines = between.filter((line) => line !== undefined);
    for (const head of [0, 3]) {
      expect(read(split(lines, head)).cells).toEqual(read(published.blocks).cells);
    }
  });

  test("中间有一句话，就是两张表", () =>
    expect(read(split(["我街道收到的申请均已按期答复。"])).missingLabels).not.toEqual([]));
});

test("下半张表少了跨页合并的第一列，数字仍归各列", () => {
  const blocks = withTables(({ rows, merges, kind }, index) =>
    index === 1
      ? [
          { kind, rows: rows.slice(0, 15), merges: merges.filter(({ firstRow }) => firstRow < 15) },
          { kind, rows: rows.slice(15, -1).map((row) => row.slice(1)), merges: [] },
          { kind, rows: rows.slice(-1), merges: [] },
        ]
      : [{ kind, rows, merges }],
  );
  expect(read(blocks).cells).toEqual(read(published.blocks).cells);
});

test.each([
  ["\u200b0", 0],
  ["\n0", 0],
  ["\u00a00\u3000", 0],
  ["12", 12],
  ["１２", undefined],
  ["1 2", undefined],
  ["22（其中修订 16 件）", undefined],
  ["251000元", undefined],
])("数字格 %j 读作 %p", (shown, figure) => {
  const blocks = withTables(({ rows, merges, kind }, index) => [
    { kind, merges, rows: index === 0 ? rows.map((row) => (row[0] === "行政许可" ? row.with(1, shown) : row)) : rows },
  ]);
  expect(numberOf(read(blocks).cells.get("t2.licences.decisions"))).toBe(figure);
});

test("表是图片：说得出是哪一张", () => {
  const blocks = withTables((table, index) => (index === 1 ? [{ kind: "picture" }] : [table]));
  const { pictured = new Set() } = reportFromDocument({ blocks });
  expect([...pictured]).toEqual(["t3"]);
  const [finding] = reconcile(read(blocks), { pictured });
  expect(finding).toMatchObject({ rule: "format.row-missing", detail: { kind: "missing-table", picture: true } });
});

test.each([
  ["后面几节连标题带表都在图片里", /^[三四]、/, "t2", ["t2", "t3", "t4"]],
  ["下一节的标题在图片里", /^四、/, "t3", ["t3", "t4"]],
  ["下一节的标题还在", /^(?!)/, "t3", ["t3"]],
])("扫描成图片的几页：%s", (_, gone, at, expected) => {
  const blocks = beiyuanDocument({
    paragraph: (text) => (gone.test(text) ? "" : text),
    table: (table, id) => (id < at ? [table] : id === at ? [{ kind: "picture" }, { kind: "picture" }] : []),
  }).blocks;
  expect([...(reportFromDocument({ blocks }).pictured ?? [])]).toEqual(expected);
});

test("网站的图标不当作表的图片", () => {
  const logo: Block = { kind: "picture" };
  const { pictured } = reportFromDocument({ blocks: [logo, ...published.blocks, logo] });
  expect(pictured).toEqual(new Set());
});

test("上年报告给出跨年核对要的数", () => {
  expect(reportCells(published).get("t3.carriedForward.person")).toEqual({ kind: "number", value: 0 });
  expect(reportCells(published).get("t2.documents.inForce")).toEqual({ kind: "number", value: 0 });
});
