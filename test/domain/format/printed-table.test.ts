import { cellLabels } from "../../../src/domain/format/cell-label";
import { notice2019 } from "../../../src/domain/format/notice-2019-60";
import { notice2021 } from "../../../src/domain/format/notice-2021-30";
import { noticeFor } from "../../../src/domain/format/notices";
import { printedTable, type PrintedTable } from "../../../src/domain/format/printed-table";
import { addends } from "../../../src/domain/format/totals";

const ids = ["t2", "t3", "t4"] as const;

/** How many printed cells cover each square: 1 everywhere in a well-made table. */
function coverage(table: PrintedTable): number[][] {
  const squares = Array.from({ length: table.rows }, () => Array<number>(table.columns).fill(0));
  for (const { row, column, rowSpan, columnSpan } of table.cells) {
    for (let r = row; r < row + rowSpan; r++) {
      const line = squares[r];
      for (let c = column; c < column + columnSpan; c++) if (line) line[c] = (line[c] ?? 0) + 1;
    }
  }
  return squares;
}

const cellsOf = (table: PrintedTable, kind: string) => table.cells.filter(({ content }) => content.kind === kind);

const labelAt = (table: PrintedTable, row: number, column: number): string | undefined => {
  const content = table.cells.find((cell) => cell.row === row && cell.column === column)?.content;
  return content !== undefined && "label" in content ? content.label : undefined;
};

describe.each([notice2021, notice2019])("$number", (notice) => {
  test.each(ids)("%s：每一格恰好属于一个单元格，没有重叠，也没有空洞", (id) => {
    expect(coverage(printedTable(notice, id)).flat()).toEqual(
      Array<number>(printedTable(notice, id).rows * printedTable(notice, id).columns).fill(1),
    );
  });

  test.each(ids)("%s：每个数字格都有自己的键和名称", (id) => {
    const keys = cellsOf(printedTable(notice, id), "figure").map(({ content }) => "key" in content && content.key);
    expect(new Set(keys).size).toBe(keys.length);
    const labels = cellLabels(notice);
    expect(keys.every((key) => key !== false && labels.get(key)?.table === id)).toBe(true);
  });
});

test("表二印 14 行 4 列", () => {
  const table = printedTable(notice2021, "t2");
  expect([table.rows, table.columns]).toEqual([14, 4]);
  expect(labelAt(table, 12, 1)).toBe("本年收费金额（单位：万元）");
});

test("表三表头 3 行、表身 25 行、10 列；“三、本年度办理结果”跨 22 行", () => {
  const table = printedTable(notice2021, "t3");
  expect([table.rows, table.columns]).toEqual([28, 10]);
  const result = table.cells.find(({ content }) => "label" in content && content.label === "三、本年度办理结果");
  expect(result).toMatchObject({ row: 5, column: 0, rowSpan: 22, columnSpan: 1 });
  const refused = table.cells.find(({ content }) => "label" in content && content.label === "（三）不予公开");
  expect(refused).toMatchObject({ row: 7, column: 1, rowSpan: 8 });
});

test("2019 年格式的（六）其他处理只有一行，办理结果跨 20 行", () => {
  const result = printedTable(notice2019, "t3").cells.find(
    ({ content }) => "label" in content && content.label === "三、本年度办理结果",
  );
  expect(result?.rowSpan).toBe(20);
});

test("表四印 15 列，行政诉讼跨 10 列", () => {
  const table = printedTable(notice2021, "t4");
  expect([table.rows, table.columns]).toEqual([4, 15]);
  const suits = table.cells.find(({ content }) => "label" in content && content.label === "行政诉讼");
  expect(suits).toMatchObject({ row: 0, column: 5, columnSpan: 10 });
});

test("合计：表三 25 个总计和 6 个（七）总计，表四 3 个总计", () => {
  expect(addends.size).toBe(34);
  expect(addends.get("t3.concluded.person")).toHaveLength(21);
  expect(addends.get("t3.concluded.total")).toHaveLength(6);
  expect(addends.get("t4.review.total")).toEqual([
    "t4.review.upheld",
    "t4.review.corrected",
    "t4.review.other",
    "t4.review.pending",
  ]);
});

test.each([
  [2018, undefined],
  [2019, "2019-60"],
  [2020, "2019-60"],
  [2021, "2021-30"],
  [2026, "2021-30"],
])("%i 年的年报用 %s 的格式", (year, id) => expect(noticeFor(year)?.id).toBe(id));
