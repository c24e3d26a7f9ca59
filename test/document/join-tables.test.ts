import { joinSplitTables } from "../../src/document/content/join-tables";
import type { Block, TableBlock } from "../../src/domain/report/document-block";
import type { Area } from "../../src/domain/sheet/address";
import { merges, shown } from "./shown";

const table = (rows: readonly string[], ...areas: readonly Area[]): TableBlock => ({
  kind: "table",
  rows: rows.map((row) => row.split("|")),
  merges: areas,
});
const area = (firstRow: number, firstColumn: number, lastRow: number, lastColumn: number): Area => ({
  firstRow,
  firstColumn,
  lastRow,
  lastColumn,
});
const joined = (...blocks: readonly Block[]) => joinSplitTables(blocks).length === 1;
const head = ["项目|自然人|总计", "新收|6|6"];

describe("一张表断成两张的，接起来", () => {
  test.each([
    ["后一张没有表头", ["结转|0|0"], true],
    ["后一张重复了表头", ["项目|自 然人|总\n计", "结转|0|0"], true],
    ["后一张的数都空着", ["结转||"], true],
    ["后一张用“/”代替数", ["结转|/|/"], true],
    ["后一张另有表头，是另一张表", ["渠道|网站|微信", "条数|1|2"], false],
    ["列数不同，是另一张表", ["结转|0"], false],
    ["后一张只有表头", ["项目|自然人|总计"], false],
  ])("%s", (_, rows, expected) => expect(joined(table(head), table(rows))).toBe(expected));

  test("中间隔着文字，就是两张表", () =>
    expect(joined(table(head), { kind: "paragraph", text: "四、行政复议" }, table(["结转|0|0"]))).toBe(false));

  test("重复的表头不留，后一张的合并格跟着下移", () => {
    const blocks = joinSplitTables([
      table(head),
      table(["项目|自然人|总计", "不予公开|0|0", "|1|1"], area(1, 0, 2, 0)),
    ]);
    expect(shown(blocks)).toEqual([...head, "不予公开|0|0", "|1|1"]);
    expect(merges(blocks)).toEqual(["2,0–3,0"]);
  });

  test("断在合并格中间，上面的格接着往下合并", () => {
    const first = table(["结果|公开|5", "|部分|0"], area(0, 0, 1, 0));
    const second = table(["|无法提供|0", "|其他|0"], area(0, 0, 1, 0));
    expect(merges(joinSplitTables([first, second]))).toEqual(["0,0–3,0"]);
  });

  test("断处下面的格另有文字，不并进上面的格", () => {
    const first = table(["结果|公开|5", "|部分|0"], area(0, 0, 1, 0));
    expect(merges(joinSplitTables([first, table(["结转|无|0"])]))).toEqual(["0,0–1,0"]);
  });

  test("一连断了三张", () => expect(joined(table(head), table(["甲|0|0"]), table(["乙|0|0"]))).toBe(true));
});
